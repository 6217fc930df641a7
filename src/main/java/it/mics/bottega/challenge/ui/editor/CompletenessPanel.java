package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.DraftPart;
import it.mics.bottega.challenge.SubmissionProblem;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Locale;

/** How much of what the challenge needs is there, and what is missing, as links that lead to it. */
class CompletenessPanel extends Section {
    private final ChallengeId id;

    CompletenessPanel(ChallengeId id) {
        this.id = id;
    }

    void show(ChallengeDraft draft, List<SubmissionProblem> problems) {
        removeAll();
        int all = DraftPart.values().length;
        int there = (int) java.util.stream.Stream.of(DraftPart.values())
                .filter(part -> part.in(draft))
                .count();
        add(new H2(Ui.t("challenge.complete.title", there, all)), bar(draft, there, all));
        if (problems.isEmpty()) {
            add(El.raw("p", "t1 tx-good ready", Ui.t("challenge.complete.ready")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("miss");
        for (int step = 1; step <= DraftPart.STEPS; step++) {
            int current = step;
            List<SubmissionProblem> here = problems.stream()
                    .filter(problem -> problem.step() == current)
                    .toList();
            if (here.isEmpty()) continue;
            String text = here.size() == 1 ? text(here.getFirst()) : Ui.t("challenge.complete.step." + step);
            list.add(line(ChallengeLinks.edit(id, step), text, String.valueOf(here.size())));
        }
        problems.stream()
                .filter(problem -> problem.step() == 0)
                .forEach(problem -> list.add(line(problem.link(), text(problem), "")));
        add(list);
    }

    /** A problem in words. */
    static String text(SubmissionProblem problem) {
        return Ui.t(problem.key(), problem.arguments().toArray());
    }

    private static ListItem line(@org.jspecify.annotations.Nullable String address, String text, String count) {
        ListItem line = new ListItem(address == null ? El.span("", text) : new Anchor(address, text));
        if (!count.isEmpty()) line.add(El.span("num", count));
        return line;
    }

    private static Div bar(ChallengeDraft draft, int there, int all) {
        Div bar = El.div("complete");
        bar.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", Ui.t("challenge.complete.title", there, all));
        for (int step = 1; step <= DraftPart.STEPS; step++) {
            List<DraftPart> parts = DraftPart.of(step);
            double share = parts.stream().filter(part -> part.in(draft)).count() / (double) parts.size();
            bar.getElement()
                    .appendChild(new Element("i")
                            .setAttribute("style", String.format(Locale.ROOT, "--n:%d;--v:%.3f", parts.size(), share)));
        }
        return bar;
    }
}

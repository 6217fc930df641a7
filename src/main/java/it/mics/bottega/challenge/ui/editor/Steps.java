package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.DraftPart;
import it.mics.bottega.challenge.SubmissionProblem;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** The six steps over the form, each with its state; on the phone one sentence and the lines. */
class Steps extends Div {
    private final ChallengeId id;
    private final int here;

    Steps(ChallengeId id, int here) {
        this.id = id;
        this.here = here;
    }

    void show(ChallengeDraft draft, List<SubmissionProblem> problems) {
        removeAll();
        OrderedList list = new OrderedList();
        list.addClassName("stepper");
        list.getElement().setAttribute("aria-label", Ui.t("challenge.step.label", here, DraftPart.STEPS));
        for (int step = 1; step <= DraftPart.STEPS; step++) list.add(step(step, draft, problems));
        Paragraph now = new Paragraph(El.bold(Ui.t("challenge.step.of", here, DraftPart.STEPS)));
        now.addClassNames("now", "t1");
        if (here < DraftPart.STEPS)
            now.add(new Span(" " + Ui.t("challenge.step.next", Ui.t("challenge.step.inside." + (here + 1)))));
        add(list, now);
    }

    private ListItem step(int step, ChallengeDraft draft, List<SubmissionProblem> problems) {
        List<DraftPart> parts = DraftPart.of(step);
        long there = parts.stream().filter(part -> part.in(draft)).count();
        long missing = parts.size() - there;
        long wrong = problems.stream().filter(problem -> problem.step() == step).count() - missing;
        Anchor link = new Anchor(ChallengeLinks.edit(id, step), "");
        Span name = new Span();
        boolean done = missing == 0 && wrong == 0;
        if (done) name.add(Icon.CHECK.create());
        name.add(new Span(step + ". " + Ui.t("challenge.step." + step)));
        link.add(El.raw("b", "", name));
        link.add(El.raw(
                "small",
                wrong > 0 ? "t1 tx-wait" : "t1",
                wrong > 0
                        ? Ui.t("challenge.step.toMend", wrong)
                        : there == 0
                                ? Ui.t("challenge.step.notBegun")
                                : Ui.t("challenge.step.parts", there, parts.size())));
        ListItem item = new ListItem(link);
        if (done) item.addClassName("done");
        if (step == here) {
            item.addClassName("now");
            link.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}

package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.introduction.Asked;
import it.mics.bottega.introduction.Unnamed;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Recommended people without names, each with what they bring and a button to ask for an introduction. */
class CandidateList extends Div {
    /** Somebody recommended: what may be shown of them, the figure with its sign or unit, whether they were asked already, and what shows it. */
    record Candidate(
            AccountId account,
            Unnamed person,
            String figure,
            String brings,
            @Nullable Asked asked,
            @Nullable Component evidence) {}

    CandidateList(String help, List<Candidate> candidates, BiConsumer<AccountId, String> ask) {
        addClassName("candidates");
        if (candidates.isEmpty()) {
            add(El.div("empty", new Paragraph(Ui.t("introduction.candidatesEmpty"))));
            return;
        }
        Paragraph words = new Paragraph(help);
        words.addClassName("quiet");
        add(words);
        add(El.raw(
                "ul",
                "candidate-list",
                candidates.stream().map(each -> line(each, ask)).toArray(Component[]::new)));
    }

    /** The same list below a heading of its own. */
    CandidateList headed() {
        H2 heading = new H2(Ui.t("introduction.candidates"));
        heading.addClassName("sec-h");
        addComponentAsFirst(heading);
        return this;
    }

    private static Component line(Candidate candidate, BiConsumer<AccountId, String> ask) {
        Component title = El.bold(UnnamedWords.of(candidate.person()));
        Div words = El.div("", title, El.raw("p", "quiet", candidate.brings()));
        Component evidence = candidate.evidence();
        if (evidence != null) words.add(evidence);
        return El.raw("li", "candidate", El.span("figure num", candidate.figure()), words, action(candidate, ask));
    }

    private static Component action(Candidate candidate, BiConsumer<AccountId, String> ask) {
        Asked asked = candidate.asked();
        if (asked != null) return standing(asked);
        Button button = new Button(Ui.t("introduction.ask"));
        button.addThemeVariants(ButtonVariant.SMALL);
        Div place = new Div(button);
        button.addClickListener(event -> new AskDialog(candidate.person(), message -> {
                    ask.accept(candidate.account(), message);
                    place.removeAll();
                    place.add(standing(new Asked(null)));
                    Notices.done(Ui.t("introduction.askDone"));
                })
                .open());
        return place;
    }

    private static Component standing(Asked asked) {
        Instant again = asked.againFrom();
        return again == null
                ? El.raw("p", "badge wait", Icon.CLOCK.create(), El.span("", Ui.t("introduction.askedAlready")))
                : El.raw(
                        "p",
                        "badge",
                        Icon.MINUS.create(),
                        El.span("", Ui.t("introduction.saidNoUntil", Dates.day(again))));
    }
}

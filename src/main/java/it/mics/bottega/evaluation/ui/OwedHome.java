package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ShownElsewhere;
import it.mics.bottega.evaluation.OwedAnswers;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** What a company owes: proposals that wait for its answer, with the clock of the promise. */
@org.springframework.stereotype.Component
@Order(15)
class OwedHome implements HomeContribution, ShownElsewhere {
    private static final Duration SOON = Duration.ofDays(7);

    private final OwedAnswers owed;
    private final CurrentActor current;
    private final Clock clock;

    OwedHome(OwedAnswers owed, CurrentActor current, Clock clock) {
        this.owed = owed;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        List<OwedAnswers.Owed> waiting = waiting();
        if (waiting.isEmpty()) return Optional.empty();
        int all = waiting.stream().mapToInt(OwedAnswers.Owed::proposals).sum();
        H2 heading = new H2(Ui.t("evaluation.home", all));
        heading.addClassName("sec-h");
        Component section = El.raw("section", "", El.div("sh", heading, new Paragraph(Ui.t("evaluation.home.help"))));
        if (waiting.stream().anyMatch(OwedAnswers.Owed::overdue)) {
            section.getElement()
                    .appendChild(El.div(
                                    "note wait owed-note",
                                    Icon.WARN.create(),
                                    new Paragraph(Ui.t("evaluation.home.blocked")))
                            .getElement());
        }
        section.getElement()
                .appendChild(
                        El.raw("ul", "list", waiting.stream().map(this::item).toArray(Component[]::new))
                                .getElement());
        return Optional.of(section);
    }

    @Override
    public Set<ChallengeId> now() {
        return waiting().stream().map(one -> one.challenge().id()).collect(Collectors.toSet());
    }

    private List<OwedAnswers.Owed> waiting() {
        return owed.by(current.get().companies());
    }

    private Component item(OwedAnswers.Owed one) {
        ChallengeFacts challenge = one.challenge();
        Component text = El.raw(
                "div",
                "",
                El.raw("h3", "", El.link(ChallengeLinks.answers(challenge.id()), Ui.t(challenge.title()), "")),
                El.raw("p", "why", Ui.t("evaluation.home.wait", one.proposals())),
                El.raw(
                        "p",
                        "owed-act",
                        El.link(
                                ChallengeLinks.answers(challenge.id()),
                                Ui.t("evaluation.home.answer"),
                                "btn primary")));
        Instant until = challenge.decideBy();
        Component aside = El.div("aside");
        if (until != null) {
            Instant now = clock.instant();
            Component time = El.raw("time", "", Dates.dayAndTime(until));
            time.getElement().setAttribute("datetime", until.toString()).setAttribute("title", Dates.full(until));
            aside = El.div(
                    "aside",
                    El.raw(
                            "p",
                            Duration.between(now, until).compareTo(SOON) < 0 ? "when soon" : "when",
                            El.bold(Ui.t("evaluation.promise", Dates.inWords(until, now))),
                            time));
        }
        return El.raw(
                "li",
                "",
                El.raw("div", "item", new SpokeMark(challenge.primarySpoke(), SpokeMark.Size.MEDIUM), text, aside));
    }
}

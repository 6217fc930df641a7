package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.introduction.IntroductionBook;
import it.mics.bottega.introduction.IntroductionLinks;
import it.mics.bottega.introduction.OfferedIntroduction;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a researcher's home: somebody would like to meet them. */
@org.springframework.stereotype.Component
@Order(12)
class WaitingIntroductions implements HomeContribution {
    private static final Duration SOON = Duration.ofDays(3);

    private final IntroductionBook book;
    private final CurrentActor current;
    private final Clock clock;

    WaitingIntroductions(IntroductionBook book, CurrentActor current, Clock clock) {
        this.book = book;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.RESEARCHER)) return Optional.empty();
        List<OfferedIntroduction> waiting = book.offeredToMe().stream()
                .filter(each -> each.course().waits())
                .toList();
        if (waiting.isEmpty()) return Optional.empty();
        H2 heading = new H2(Ui.t("introduction.homeWaits", waiting.size()));
        heading.addClassName("sec-h");
        // The same section and cards as invitations into teams, which stand above: both wait for an answer.
        return Optional.of(El.raw(
                "section",
                "team-home",
                heading,
                El.div("stack-3", waiting.stream().map(this::card).toArray(Component[]::new))));
    }

    private Component card(OfferedIntroduction offer) {
        String who = OfferedCard.who(offer);
        Component sentence = El.raw(
                "p",
                "",
                El.span("", Ui.t("introduction.forChallenge") + " "),
                El.text(offer.title(), "quoted"),
                El.span("", ". "));
        Instant until = offer.expiresAt();
        if (until != null) sentence.getElement().appendChild(deadline(until).getElement());
        return El.raw(
                "article",
                "team-ask mine",
                new SpokeMark(offer.spoke(), SpokeMark.Size.MEDIUM),
                El.div("", El.raw("h3", "", who), sentence, El.raw("p", "t1", Ui.t("introduction.homeHelp"))),
                El.div("row", El.link(IntroductionLinks.mine(), Ui.t("introduction.homeAnswer"), "btn primary s")));
    }

    private Component deadline(Instant until) {
        Instant now = clock.instant();
        boolean soon = Duration.between(now, until).compareTo(SOON) < 0;
        return El.raw("b", soon ? "tx-wait" : "", Ui.t("introduction.answerBy", Dates.inWords(until, now)));
    }
}

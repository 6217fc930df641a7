package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.introduction.OfferedIntroduction;
import it.mics.bottega.introduction.Origin;
import it.mics.bottega.introduction.Side;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;

/** An introduction offered to me: who asks without a name, what they say, why we fit, and my answer. */
class OfferedCard extends Div {
    OfferedCard(OfferedIntroduction offer, Instant now, IntroductionActs acts) {
        boolean waits = offer.course().waits();
        addClassNames("meet", waits ? "waits" : "quietly");
        Div words = El.div("stack", new H3(who(offer)), challenge(offer));
        if (!offer.message().isEmpty()) words.add(El.raw("blockquote", "said", offer.message()));
        Paragraph why = new Paragraph(Ui.t(offer.why()));
        why.addClassName("quiet");
        words.add(why);
        Instant until = offer.expiresAt();
        if (waits && until != null) words.add(deadline(until, now));
        if (waits)
            words.add(new AnswerForm(
                    Side.PERSON,
                    proposed(offer) ? "introduction.acceptHelpProposed" : "introduction.acceptHelp",
                    () -> acts.accept(offer.id()),
                    (reason, text) -> acts.decline(offer.id(), reason, text)));
        else words.add(IntroductionState.of(offer.course(), Side.PERSON));
        words.add(acts.after(offer.id(), offer.course()));
        add(new SpokeMark(offer.spoke(), SpokeMark.Size.MEDIUM), words);
    }

    static Component deadline(Instant until, Instant now) {
        return El.raw(
                "p",
                "t1",
                El.bold(Ui.t("introduction.answerBy", Dates.inWords(until, now))),
                El.span("faint", " " + Dates.full(until)));
    }

    static String who(OfferedIntroduction offer) {
        if (proposed(offer)) return Ui.t("introduction.proposedToYou");
        return offer.byCompany() ? Ui.t("introduction.byCompany") : Ui.t("introduction.byTeam");
    }

    private static boolean proposed(OfferedIntroduction offer) {
        return offer.course().origin() == Origin.PROPOSED;
    }

    private static Component challenge(OfferedIntroduction offer) {
        return El.raw(
                "p",
                "",
                El.span("quiet", Ui.t("introduction.forChallenge") + " "),
                El.link(ChallengeLinks.challenge(offer.challenge()), Ui.t(offer.title()), ""));
    }
}

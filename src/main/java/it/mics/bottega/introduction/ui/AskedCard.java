package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.introduction.AskedIntroduction;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.introduction.Origin;
import it.mics.bottega.introduction.Side;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;

/** An introduction that my side asked for or was proposed: the person without a name until both accept, the state, and what my side can do. */
class AskedCard extends Div {
    AskedCard(AskedIntroduction asked, Instant now, IntroductionActs acts) {
        boolean waits = asked.course().waits() && asked.mine();
        boolean returned = asked.status() == IntroductionStatus.RETURNED;
        addClassNames("meet", waits || returned && asked.mine() ? "waits" : "quietly");
        Div words = El.div("stack", new H3(UnnamedWords.of(asked.person())), challenge(asked));
        if (asked.course().origin() == Origin.PROPOSED) words.add(El.raw("p", "t1", Ui.t("introduction.proposedToUs")));
        if (!asked.why().isEmpty()) words.add(new Paragraph(Ui.t(asked.why())));
        Instant until = asked.expiresAt();
        if ((waits || returned) && until != null) words.add(OfferedCard.deadline(until, now));
        if (waits)
            words.add(new AnswerForm(
                    Side.ASKER,
                    "introduction.acceptHelpCompany",
                    () -> acts.accept(asked.id()),
                    (reason, text) -> acts.decline(asked.id(), reason, text)));
        else words.add(IntroductionState.of(asked.course(), Side.ASKER));
        leaderSaid(asked, words);
        if (returned && asked.mine())
            words.add(new CompleteForm(asked.message(), message -> acts.complete(asked.id(), message)));
        if (asked.mine()) words.add(acts.after(asked.id(), asked.course()));
        add(new SpokeMark(asked.spoke(), SpokeMark.Size.MEDIUM), words);
    }

    private static Component challenge(AskedIntroduction asked) {
        return El.raw(
                "p",
                "",
                El.span("quiet", Ui.t("introduction.forChallenge") + " "),
                El.link(ChallengeLinks.challenge(asked.challenge()), Ui.t(asked.title()), ""));
    }

    private static void leaderSaid(AskedIntroduction asked, Div words) {
        String review = asked.reviewReason();
        if (review != null)
            words.add(El.raw("p", "t1", Ui.t("introduction.leaderSaid", Ui.t("introduction.case.reason." + review))));
        String note = asked.reviewNote();
        if (note != null) words.add(El.raw("blockquote", "said", note));
    }
}

package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.introduction.AskedIntroduction;
import it.mics.bottega.introduction.DeclineReason;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;

/** An introduction that my side asked for: the person without a name until they accept, the state, and why a no was a no. */
class AskedCard extends Div {
    AskedCard(AskedIntroduction asked, Runnable withdraw) {
        addClassNames("meet", "quietly");
        LocalizedText headline = asked.person().headline();
        H3 who = new H3(headline.isEmpty() ? Ui.t(asked.person().neutralKey()) : Ui.t(headline));
        El.markLanguage(who, headline);
        Component challenge = El.raw(
                "p",
                "",
                El.span("quiet", Ui.t("introduction.forChallenge") + " "),
                El.link(ChallengeLinks.challenge(asked.challenge()), Ui.t(asked.title()), ""));
        Div words = El.div("stack", who, challenge);
        if (!asked.why().isEmpty()) words.add(new Paragraph(Ui.t(asked.why())));
        words.add(IntroductionState.of(asked.status(), asked.contact()));
        String review = asked.reviewReason();
        if (review != null)
            words.add(El.raw("p", "t1", Ui.t("introduction.leaderSaid", Ui.t("introduction.case.reason." + review))));
        String note = asked.reviewNote();
        if (note != null) words.add(El.raw("blockquote", "said", note));
        String answer = asked.answerReason();
        if (answer != null)
            words.add(El.raw(
                    "p",
                    "t1",
                    Ui.t(
                            "introduction.theySaid",
                            Ui.t(DeclineReason.valueOf(answer).key()))));
        if (asked.mine() && asked.status().isOpen()) {
            Button back = new Button(Ui.t("introduction.withdraw"), event -> withdraw.run());
            back.addThemeVariants(ButtonVariant.SMALL);
            words.add(El.div("row", back));
        }
        add(new SpokeMark(asked.spoke(), SpokeMark.Size.MEDIUM), words);
    }
}

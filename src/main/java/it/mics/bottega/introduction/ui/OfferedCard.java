package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.introduction.DeclineReason;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.introduction.OfferedIntroduction;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.function.Consumer;

/** An introduction offered to me: who asks without a name, what they say, why we fit, and my answer. */
class OfferedCard extends Div {
    OfferedCard(OfferedIntroduction offer, Instant now, Runnable accept, Consumer<DeclineReason> decline) {
        addClassNames("meet", offer.status() == IntroductionStatus.OFFERED ? "waits" : "quietly");
        H3 who = new H3(
                offer.byCompany() ? Ui.t("introduction.byCompany") : Ui.t("introduction.byTeam", offer.teamSize()));
        Component challenge = El.raw(
                "p",
                "",
                El.span("quiet", Ui.t("introduction.forChallenge") + " "),
                El.link(ChallengeLinks.challenge(offer.challenge()), Ui.t(offer.title()), ""));
        Component message = El.raw("blockquote", "said", offer.message());
        Paragraph why = new Paragraph(Ui.t(offer.why()));
        why.addClassName("quiet");
        Div words = El.div("stack", who, challenge, message, why);
        if (offer.status() == IntroductionStatus.OFFERED) words.add(deadline(offer, now), answer(accept, decline));
        else words.add(IntroductionState.of(offer.status(), offer.contact()));
        add(new SpokeMark(offer.spoke(), SpokeMark.Size.MEDIUM), words);
    }

    private static Component deadline(OfferedIntroduction offer, Instant now) {
        Instant until = offer.expiresAt();
        if (until == null) return new Div();
        return El.raw(
                "p",
                "t1",
                El.bold(Ui.t("introduction.answerBy", Dates.inWords(until, now))),
                El.span("faint", " " + Dates.full(until)));
    }

    private static Component answer(Runnable accept, Consumer<DeclineReason> decline) {
        Button yes = new Button(Ui.t("introduction.accept"), event -> accept.run());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Select<DeclineReason> reason = new Select<>();
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(each -> Ui.t(each.key()));
        reason.setLabel(Ui.t("introduction.declineReason"));
        reason.setHelperText(Ui.t("introduction.declineHelp"));
        Button no = new Button(Ui.t("introduction.sayNo"), event -> {
            DeclineReason chosen = reason.getValue();
            reason.setInvalid(chosen == null);
            reason.setErrorMessage(Ui.t("introduction.declineMissing"));
            if (chosen == null) reason.focus();
            else decline.accept(chosen);
        });
        Div refusal = El.div("refusal", reason, no);
        refusal.setVisible(false);
        Button decide = new Button(Ui.t("introduction.decline"), event -> {
            refusal.setVisible(true);
            reason.focus();
        });
        return El.div(
                "stack", El.raw("p", "t1 faint", Ui.t("introduction.acceptHelp")), El.div("row", yes, decide), refusal);
    }
}

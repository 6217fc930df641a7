package it.mics.bottega.challenge.ui.amendment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.amendment.AmendedTerms;
import it.mics.bottega.challenge.amendment.AmendmentProposing;
import it.mics.bottega.challenge.ui.ChallengeParameter;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Where a company changes a challenge that is open: what may change, why, and what will happen. */
@Route("challenge/:id/amend")
@RolesAllowed("COMPANY_MEMBER")
class AmendView extends Page implements BeforeEnterObserver {
    private static final int LONGEST_REASON = 1000;

    private final ChallengeRegister challenges;
    private final AmendmentProposing proposing;
    private final CurrentActor current;
    private final Clock clock;

    AmendView(ChallengeRegister challenges, AmendmentProposing proposing, CurrentActor current, Clock clock) {
        this.challenges = challenges;
        this.proposing = proposing;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChallengeId id = ChallengeParameter.of(event);
        // Before it is known whether there is such a challenge: how much is asked says nothing.
        Actor actor = current.get();
        ChallengeFacts facts = challenges
                .find(id)
                .filter(found -> actor.actsFor(found.owner()))
                .filter(found -> found.takesEntries(clock.instant()))
                .orElseThrow(NotFound::new);
        clear();
        title(Ui.t("amendment.form.title"));
        put(head(Ui.t("amendment.form.title"), Ui.t("amendment.form.help", Ui.t(facts.title()))));
        form(facts, proposing.standing(id));
    }

    private void form(ChallengeFacts facts, AmendedTerms standing) {
        AmendForm form = new AmendForm(standing);
        TextArea reason = new TextArea(Ui.t("amendment.form.reason"));
        reason.setHelperText(Ui.t("amendment.form.reasonHelp"));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.addValueChangeListener(event -> reason.setInvalid(false));
        Paragraph what = new Paragraph(Ui.t("amendment.form.will", facts.primarySpoke()));
        what.addClassName("quiet");
        Button send = Busy.button(Ui.t("amendment.form.go", facts.primarySpoke()), Ui.t("access.busy"), () -> {
            boolean sent = Refusals.beside(
                    reason, () -> proposing.propose(facts.id(), form.terms(), reason.getValue(), Ui.language()));
            if (!sent) {
                reason.focus();
                return;
            }
            Notices.done(Ui.t("amendment.form.done", facts.primarySpoke()));
            getUI().ifPresent(ui -> ui.navigate(ChallengeLinks.challenge(facts.id())));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Section why =
                new Section(new H2(Ui.t("amendment.form.why")), reason, Limits.left(reason, LONGEST_REASON), what);
        why.addClassName("amend-part");
        put(
                form,
                why,
                El.div("row", send, El.link(ChallengeLinks.challenge(facts.id()), Ui.t("access.cancel"), "btn plain")));
    }
}

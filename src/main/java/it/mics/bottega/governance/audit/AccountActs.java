package it.mics.bottega.governance.audit;

import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.ConsentChanged;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.RoleChanged;
import it.mics.bottega.identity.SignInRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record what happens to accounts, in the transaction in which it happens. */
@Component
class AccountActs {
    private static final String ACCOUNT = "account";

    private final AuditTrail audit;
    private final CurrentActor current;
    private final People people;

    AccountActs(AuditTrail audit, CurrentActor current, People people) {
        this.audit = audit;
        this.current = current;
        this.people = people;
    }

    @EventListener
    void on(RoleChanged event) {
        AccountId by = event.by();
        Actor actor = by == null ? current.get() : people.actor(by).orElse(Actor.VISITOR);
        String action = event.given() ? "account.GRANT" : "account.REVOKE";
        Grant grant = event.grant();
        OrganisationId organisation = grant.organisation();
        String codes = grant.role().name() + (grant.spoke() == null ? "" : " " + grant.spoke());
        audit.record(new AuditAct(
                        actor,
                        AuditTrail.actingAs(actor),
                        action,
                        ACCOUNT,
                        event.account().value(),
                        codes)
                .about(organisation == null ? null : organisation.value().toString()));
    }

    /** Consents follow choices made elsewhere, some of them outside of a transaction. */
    @EventListener
    @Transactional
    public void on(ConsentChanged event) {
        String action = event.given() ? "account.CONSENT" : "account.CONSENT_WITHDRAWN";
        audit.record(
                current.get(),
                action,
                ACCOUNT,
                event.account().value(),
                event.purpose().name());
    }

    @EventListener
    void on(SignInRefused event) {
        audit.record(
                Actor.VISITOR,
                "account.SIGN_IN_REFUSED",
                ACCOUNT,
                event.account().value(),
                "SUSPENDED");
    }
}

package it.mics.bottega.privacy;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands the person who is acting a copy of everything, and puts on record that it was taken along, not what it holds. */
@Service
public class TakingAlong {
    private final KeptAboutMe data;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    TakingAlong(KeptAboutMe data, AuditTrail audit, CurrentActor current, TransactionTemplate transaction) {
        this.data = data;
        this.audit = audit;
        this.current = current;
        this.transaction = transaction;
    }

    /** Everything as of one moment; on record before it leaves. */
    @PreAuthorize("isAuthenticated()")
    public KeptAboutMe.Export copy() {
        KeptAboutMe.Export export = data.export();
        Actor actor = current.require();
        // Apart from the reading, whose moment is past when the chain of the record is written on.
        transaction.executeWithoutResult(status ->
                audit.record(actor, "account.EXPORT", "account", actor.id().value(), null));
        return export;
    }
}

package it.mics.bottega.governance.audit;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether anybody has touched the record of acts: what was found last, and a verification on demand. */
@Service
@PreAuthorize("hasAnyRole('AUDITOR', 'PROGRAMME_OFFICE')")
public class ChainVerification {
    private final ChainUpkeep upkeep;
    private final CheckLog checks;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    ChainVerification(
            ChainUpkeep upkeep,
            CheckLog checks,
            AuditTrail audit,
            CurrentActor current,
            TransactionTemplate transaction) {
        this.upkeep = upkeep;
        this.checks = checks;
        this.audit = audit;
        this.current = current;
        this.transaction = transaction;
    }

    /** Walks the whole chain now, says what was found, and puts on record that somebody asked. */
    public ChainState verify() {
        Actor actor = current.require();
        ChainState state = upkeep.verify();
        transaction.executeWithoutResult(
                status -> audit.record(actor, "audit.VERIFY", "audit", UUID.randomUUID(), null));
        return state;
    }

    /** What the latest verifications found, newest first. */
    public List<ChainState> latest(int limit) {
        return checks.latest(limit);
    }

    /** The fault that stands now, if there is one. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'PROGRAMME_OFFICE', 'TECHNICAL_ADMIN')")
    public Optional<ChainState> alarm() {
        return checks.latest().filter(state -> !state.sound());
    }

    /** Where the chain ends now. */
    public ChainHead head() {
        return upkeep.head();
    }

    /** The ends that were written down outside the database, oldest first. */
    public List<Anchor> anchors() {
        return upkeep.anchors();
    }
}

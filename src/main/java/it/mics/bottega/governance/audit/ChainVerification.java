package it.mics.bottega.governance.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Whether anybody has touched the record of acts: what was found last, and a verification on demand. */
@Service
@PreAuthorize("hasAnyRole('AUDITOR', 'PROGRAMME_OFFICE')")
public class ChainVerification {
    private final ChainUpkeep upkeep;
    private final CheckLog checks;

    ChainVerification(ChainUpkeep upkeep, CheckLog checks) {
        this.upkeep = upkeep;
        this.checks = checks;
    }

    /** Walks the whole chain now and says what was found. */
    public ChainState verify() {
        return upkeep.verify();
    }

    /** What the latest verifications found, newest first. */
    public List<ChainState> latest(int limit) {
        return checks.latest(limit);
    }

    /** The fault that stands now, if there is one. */
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

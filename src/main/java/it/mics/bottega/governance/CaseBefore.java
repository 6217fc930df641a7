package it.mics.bottega.governance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a case is decided again: who wanted it, when and for which reason, and the decision that stood until then. */
public record CaseBefore(@Nullable String by, Instant at, String reason, DecidedCase earlier) {
    /** The reason where a conflict of interest was found in the earlier decision. */
    static final String CONFLICT = "CONFLICT_OF_INTEREST";

    /** True where a conflict of interest was found in the earlier decision. */
    public boolean forConflict() {
        return reason.equals(CONFLICT);
    }
}

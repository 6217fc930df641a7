package it.mics.bottega.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the last decision about a reported thing stands, with what the moderator wrote to its owner. */
public record Verdict(
        ReportOutcome outcome, String reasonCode, @Nullable String note, Instant at) {
    /** True where the moderators, and not the owner, have something to put right: a decision that a conflict touched. */
    public boolean aboutDecision() {
        return outcome == ReportOutcome.TO_CORRECT && reasonCode.equals(ReportReason.CONFLICT_OF_INTEREST.name());
    }

    /** True where the owner has something to mend. */
    public boolean hasConsequences() {
        return outcome != ReportOutcome.IN_ORDER;
    }
}

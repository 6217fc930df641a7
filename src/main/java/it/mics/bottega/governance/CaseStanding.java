package it.mics.bottega.governance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands: with whom, how far its clock has run, since when it is paused, how often it moved, and whether it is sealed, decided
 * together, or decided again.
 */
public record CaseStanding(
        CaseHolder holder,
        CaseStage stage,
        @Nullable Instant pausedAt,
        int routed,
        boolean sealed,
        boolean joint,
        boolean again) {
    /** A case that was opened a moment ago. */
    public static final CaseStanding FRESH =
            new CaseStanding(CaseHolder.SPOKE, CaseStage.IN_TIME, null, 0, false, false, false);

    /** True while a question to the party is open and the clock stands. */
    public boolean isPaused() {
        return pausedAt != null;
    }
}

package it.mics.bottega.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of saving: the version and time now in the database, and, where somebody else had saved in between, their text.
 * With their text present nothing was written.
 */
public record Saved(int version, Instant at, @Nullable ProposalContent theirs, String by) {
    /** True where nothing was written because somebody else had saved in between. */
    public boolean refused() {
        return theirs != null;
    }
}

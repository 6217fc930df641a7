package it.mics.bottega.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of saving an answer; with a colleague's text present nothing was written. */
public record SavedAnswer(
        int version, Instant at, boolean staged, @Nullable AnswerForm theirs, String by) {
    /** True where nothing was written because a colleague had saved in between. */
    public boolean refused() {
        return theirs != null;
    }
}

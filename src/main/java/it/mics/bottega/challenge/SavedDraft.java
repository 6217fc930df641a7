package it.mics.bottega.challenge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of saving: the version and time now stored and, where somebody else had saved in between, their draft. With their
 * draft present nothing was written.
 */
public record SavedDraft(int version, Instant at, @Nullable ChallengeDraft theirs) {}

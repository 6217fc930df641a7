package it.mics.bottega.challenge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of a company's own challenges: the sheet, how many of its parts are written, and until when a review is due. */
public record OwnChallenge(
        ChallengeSheet sheet,
        int partsThere,
        @Nullable Instant openedAt,
        @Nullable Instant reviewDueAt) {}

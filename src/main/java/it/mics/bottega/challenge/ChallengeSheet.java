package it.mics.bottega.challenge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A challenge on its author's desk: the form, the version it was read at, its state and what has happened to it. */
public record ChallengeSheet(
        ChallengeId id,
        int version,
        @Nullable String code,
        ChallengeStatus status,
        ChallengeDraft draft,
        Instant updatedAt,
        List<ChallengeMove> moves) {}

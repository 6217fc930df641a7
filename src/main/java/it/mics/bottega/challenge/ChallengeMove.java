package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One past move of a challenge: when, by whom (null for the clock), from where to where, and the reasons given. */
public record ChallengeMove(
        Instant at,
        @Nullable AccountId actor,
        ChallengeStatus from,
        ChallengeStatus to,
        @Nullable String reasonCode,
        @Nullable String note,
        List<String> items) {}

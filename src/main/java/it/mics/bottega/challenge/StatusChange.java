package it.mics.bottega.challenge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One move of a challenge from a state to another, with its reasons. */
record StatusChange(
        ChallengeStatus from,
        ChallengeStatus to,
        @Nullable String reasonCode,
        @Nullable String note,
        List<String> items) {
    static StatusChange plain(ChallengeStatus from, ChallengeStatus to) {
        return new StatusChange(from, to, null, null, List.of());
    }
}

package it.mics.bottega.challenge;

import it.mics.bottega.kernel.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One move of a challenge from a state to another, with its reasons. */
record StatusChange(
        ChallengeStatus from,
        ChallengeStatus to,
        @Nullable String reasonCode,
        @Nullable String note,
        List<String> items) {
    /** The move, or the refusal where there is no such way. */
    static StatusChange allowed(ChallengeStatus from, ChallengeStatus to) {
        if (!from.next().contains(to)) throw new RuleViolation("challenge.move.notAllowed");
        return new StatusChange(from, to, null, null, List.of());
    }

    /** The same move, made because the challenge could not open before its own deadline. */
    StatusChange missed() {
        return saying("MISSED", null, List.of(ReviewItem.TIME_FAIR.name()));
    }

    /** The same move with what its moderator says of it. */
    StatusChange saying(@Nullable String why, @Nullable String words, List<String> asked) {
        return new StatusChange(from, to, why, words, List.copyOf(asked));
    }
}

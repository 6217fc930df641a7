package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When accesses to a brief end by themselves: thirty days after the challenge has closed, and at once where it is not public any more. */
public final class Ending {
    static final Duration AFTER_CLOSE = Duration.ofDays(30);

    private Ending() {}

    /** The moment at which accesses end, as far as it is known. */
    public static Optional<Instant> of(ChallengeFacts challenge) {
        return Optional.ofNullable(challenge.submitUntil()).map(until -> until.plus(AFTER_CLOSE));
    }

    static boolean isOver(ChallengeFacts challenge, Instant now) {
        if (!challenge.status().isPublic()) return true;
        if (challenge.status() == ChallengeStatus.OPEN) return false;
        return of(challenge).map(end -> !end.isAfter(now)).orElse(true);
    }
}

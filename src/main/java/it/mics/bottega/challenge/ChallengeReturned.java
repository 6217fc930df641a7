package it.mics.bottega.challenge;

import java.time.Instant;

/** A moderator has returned a challenge with items to mend; the moment tells it from the next return. */
public record ChallengeReturned(ChallengeId challenge, Instant at) {}

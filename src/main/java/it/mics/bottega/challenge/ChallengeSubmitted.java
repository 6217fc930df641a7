package it.mics.bottega.challenge;

import java.time.Instant;

/** A company has submitted a challenge to the review of this spoke; the moment tells it from the next submission. */
public record ChallengeSubmitted(ChallengeId challenge, int spoke, Instant at) {}

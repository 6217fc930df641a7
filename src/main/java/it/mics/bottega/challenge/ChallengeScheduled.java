package it.mics.bottega.challenge;

/** A challenge was approved and opens later, on the day its company chose. */
public record ChallengeScheduled(ChallengeId challenge) {}

package it.mics.bottega.challenge;

/** A moderator has rejected a challenge, with a reason. */
public record ChallengeRejected(ChallengeId challenge) {}

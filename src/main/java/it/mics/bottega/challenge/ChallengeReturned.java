package it.mics.bottega.challenge;

/** A moderator has returned a challenge with items to mend. */
public record ChallengeReturned(ChallengeId challenge) {}

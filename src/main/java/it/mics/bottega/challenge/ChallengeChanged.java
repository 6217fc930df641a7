package it.mics.bottega.challenge;

/** Something about a challenge that a reader may see has changed. */
public record ChallengeChanged(ChallengeId challenge) {}

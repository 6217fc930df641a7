package it.mics.bottega.challenge;

/** The results of a challenge are published. */
public record ResultsPublished(ChallengeId challenge) {}

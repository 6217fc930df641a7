package it.mics.bottega.challenge;

/** The time for proposals to a challenge is over. */
public record ChallengeClosed(ChallengeId challenge) {}

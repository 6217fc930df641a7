package it.mics.bottega.challenge;

/** A challenge of this spoke is open to teams. */
public record ChallengeOpened(ChallengeId challenge, int spoke) {}

package it.mics.bottega.challenge;

/** A company has submitted a challenge to the review of this spoke. */
public record ChallengeSubmitted(ChallengeId challenge, int spoke) {}

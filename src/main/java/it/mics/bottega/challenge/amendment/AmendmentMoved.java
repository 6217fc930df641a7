package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeId;

/** An amendment was proposed, announced, declined, taken back or overtaken by the deadline. */
public record AmendmentMoved(AmendmentId amendment, ChallengeId challenge, AmendmentStatus to) {}

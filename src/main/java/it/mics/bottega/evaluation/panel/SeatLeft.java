package it.mics.bottega.evaluation.panel;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;

/** Somebody leaves a panel, within the transaction in which it happens. */
public record SeatLeft(ChallengeId challenge, AccountId juror) {}

package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;

/** Whose way into which team it is, known before anything is locked. */
record PendingKey(TeamId team, AccountId account, ChallengeId challenge) {}

package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;

/** A person asked to join a team. */
public record JoinRequested(TeamId team, AccountId account) {}

package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;

/** A person left a team. */
public record MemberLeft(TeamId team, AccountId account) {}

package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;

/** A person was invited into a team. */
public record MemberInvited(TeamId team, AccountId account) {}

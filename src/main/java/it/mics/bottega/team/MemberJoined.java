package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;

/** A person became a member of a team. */
public record MemberJoined(TeamId team, AccountId account) {}

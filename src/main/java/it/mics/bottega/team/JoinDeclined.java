package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;

/** An invitation was declined by the person, or a request by the team; the account is the person’s. */
public record JoinDeclined(TeamId team, AccountId account, boolean invitation) {}

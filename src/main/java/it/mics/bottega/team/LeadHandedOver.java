package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;

/** A team has a new leader, who is named. */
public record LeadHandedOver(TeamId team, AccountId account) {}

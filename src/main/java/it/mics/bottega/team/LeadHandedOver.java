package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;

/** A team has a new leader, who is named; the moment tells it from the same happening again. */
public record LeadHandedOver(TeamId team, AccountId account, Instant at) {}

package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;

/** A person left a team; the moment tells it from the same happening again. */
public record MemberLeft(TeamId team, AccountId account, Instant at) {}

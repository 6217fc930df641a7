package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;

/** A person was invited into a team; the moment tells it from the same happening again. */
public record MemberInvited(TeamId team, AccountId account, Instant at) {}

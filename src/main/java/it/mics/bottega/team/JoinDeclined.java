package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;

/** An invitation was declined by the person, or a request by the team; the account is the person’s, the moment tells it from the next. */
public record JoinDeclined(TeamId team, AccountId account, boolean invitation, Instant at) {}

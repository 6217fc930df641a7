package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.List;

/** The people of one team have gone over into another one of the same challenge. */
public record TeamsMerged(TeamId guest, TeamId host, List<AccountId> people, Instant at) {}

package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.List;

/** The leader ended a team for all who were in it; of these departures {@link MemberLeft} tells only the leader’s own. */
public record TeamDisbanded(TeamId team, AccountId by, List<AccountId> members, Instant at) {}

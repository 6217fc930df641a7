package it.mics.bottega.team.merge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import java.time.Instant;
import java.util.Set;

/** A proposal that the people of the guest go over into the host: who made it, why, and who is for it so far. */
public record TeamMerge(
        MergeId id, TeamId guest, TeamId host, AccountId by, String message, Instant at, Set<AccountId> voices) {
    /** How many of this team are for it. */
    public long voicesOf(TeamFacts team) {
        return team.members().stream()
                .map(TeamMember::account)
                .filter(voices::contains)
                .count();
    }

    /** How many of this team it takes: whoever changes team does so by an own act, so of the guest all; of the host more than half. */
    public int needed(TeamFacts team) {
        int members = team.members().size();
        return team.id().equals(guest) ? members : members / 2 + 1;
    }

    /** True where both teams want it, the leader of the host among them. */
    boolean carried(TeamFacts guestTeam, TeamFacts hostTeam) {
        return voicesOf(guestTeam) >= needed(guestTeam)
                && voicesOf(hostTeam) >= needed(hostTeam)
                && hostTeam.leader().filter(voices::contains).isPresent();
    }
}

package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A team as it stands now, with its active members only, leader first. */
public record TeamFacts(
        TeamId id,
        ChallengeId challenge,
        String name,
        LocalizedText pitch,
        TeamStatus status,
        boolean recruiting,
        List<TeamMember> members) {

    /** True where this person is a member. */
    public boolean has(AccountId account) {
        return members.stream().anyMatch(member -> member.account().equals(account));
    }

    /** True where this person leads the team. */
    public boolean ledBy(AccountId account) {
        return leader().filter(account::equals).isPresent();
    }

    /** Who leads the team; nobody where everybody has left. */
    public Optional<AccountId> leader() {
        return members.stream()
                .filter(TeamMember::leader)
                .map(TeamMember::account)
                .findFirst();
    }

    /** The organisations of the members when they joined. */
    public Set<OrganisationId> institutions() {
        return members.stream()
                .map(TeamMember::organisationAtJoin)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

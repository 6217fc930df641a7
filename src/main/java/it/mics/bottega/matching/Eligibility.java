package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.matching.exposure.Refusals;
import it.mics.bottega.team.TeamRegister;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may be proposed at all: visible, willing, open to teams, with time, with a free place, and not of the company that asks. */
@Component
class Eligibility {
    private final Profiles profiles;
    private final TeamRegister teams;
    private final Refusals refusals;

    Eligibility(Profiles profiles, TeamRegister teams, Refusals refusals) {
        this.profiles = profiles;
        this.teams = teams;
        this.refusals = refusals;
    }

    /** Those of these people who may be proposed for this challenge, as they are now; colleagues are missing only where the reader knows the company. */
    List<ResearcherProfile> proposable(Collection<AccountId> accounts, ChallengeFacts seen) {
        Set<AccountId> unwilling = refusals.against(seen);
        return teams.admissible(seen.teamRules(), profiles.present(accounts)).stream()
                .filter(person -> !unwilling.contains(person.account()))
                .filter(person -> person.visibility() != ProfileVisibility.HIDDEN && person.openToTeams())
                .filter(person -> person.availablePercent() > 0 && person.capacity() > 0)
                .filter(person -> !seen.owner().equals(person.organisation())
                        && !seen.author().equals(person.account()))
                .toList();
    }

    /** True where the person has a free place beside the teams that they are working in. */
    boolean hasPlace(AccountId account) {
        return !withPlace(profiles.present(List.of(account))).isEmpty();
    }

    /** Those of these people who have a free place, asked at once. */
    List<ResearcherProfile> withPlace(List<ResearcherProfile> people) {
        Map<AccountId, Integer> engaged = teams.engagements(
                people.stream().map(ResearcherProfile::account).toList());
        return people.stream()
                .filter(person -> engaged.getOrDefault(person.account(), 0) < person.capacity())
                .toList();
    }

    /** True where the person works for the company that asks, as far as who reads may know the company. */
    boolean belongsToOwner(Actor actor, ResearcherProfile person, ChallengeFacts seen) {
        return actor.belongsTo(seen.owner()) || seen.owner().equals(person.organisation());
    }
}

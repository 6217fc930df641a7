package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may be proposed at all: visible, open to teams, with time, with a free place, and not of the company that asks. */
@Component
class Eligibility {
    private final Profiles profiles;

    Eligibility(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Those of these people who may be proposed for this challenge, as they are now. */
    List<ResearcherProfile> proposable(Collection<AccountId> accounts, ChallengeFacts challenge) {
        return profiles.present(accounts).stream()
                .filter(person -> person.visibility() != ProfileVisibility.HIDDEN && person.openToTeams())
                .filter(person -> person.availablePercent() > 0 && person.capacity() > 0)
                .filter(person -> !challenge.owner().equals(person.organisation()) && !challenge.author().equals(person.account()))
                .toList();
    }

    /** True where the person works for the company that asks. */
    boolean belongsToOwner(Actor actor, ResearcherProfile person, ChallengeFacts challenge) {
        return actor.belongsTo(challenge.owner()) || challenge.owner().equals(person.organisation());
    }
}

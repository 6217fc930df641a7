package it.mics.bottega.matching.exposure;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.PeopleShown;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who was shown to teams, for open roles or in composed teams; what they would add to the team is what brought them there. */
@Component
class RolesShown implements PeopleShown {
    private final Exposures exposures;

    RolesShown(Exposures exposures) {
        this.exposures = exposures;
    }

    @Override
    public void forRole(ChallengeId challenge, List<AccountId> people) {
        keep(ShownIn.ROLE, challenge, people);
    }

    @Override
    public void composed(ChallengeId challenge, List<AccountId> people) {
        keep(ShownIn.COMPOSED, challenge, people);
    }

    private void keep(ShownIn list, ChallengeId challenge, List<AccountId> people) {
        exposures.shown(
                list, challenge, people.stream().map(Exposures.Shown::forTeam).toList());
    }
}

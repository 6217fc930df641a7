package it.mics.bottega.matching.exposure;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.team.PeopleShown;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who was shown for the open roles of teams; what they could do for the role is what brought them there. */
@Component
class RolesShown implements PeopleShown {
    private final Exposures exposures;

    RolesShown(Exposures exposures) {
        this.exposures = exposures;
    }

    @Override
    public void forRole(ChallengeId challenge, List<AccountId> people) {
        exposures.shown(
                ShownIn.ROLE,
                challenge,
                people.stream()
                        .map(person -> new Exposures.Shown(person, Factor.MUST_HAVE))
                        .toList());
    }
}

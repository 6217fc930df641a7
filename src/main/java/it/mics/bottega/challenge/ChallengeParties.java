package it.mics.bottega.challenge;

import it.mics.bottega.governance.CaseLookup;
import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConcernedParties;
import it.mics.bottega.governance.conflict.Party;
import it.mics.bottega.governance.conflict.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A decision about a challenge concerns its company and whoever wrote it. */
@Component
class ChallengeParties implements ConcernedParties {
    private final ChallengeRegister challenges;
    private final CaseLookup cases;

    ChallengeParties(ChallengeRegister challenges, CaseLookup cases) {
        this.cases = cases;
        this.challenges = challenges;
    }

    @Override
    public String subjectType() {
        return "challenge";
    }

    @Override
    public Concerned of(UUID subject) {
        ChallengeFacts facts = challenges.get(new ChallengeId(subject));
        List<Party> people = new ArrayList<>(List.of(Party.of(facts.author(), "challenge.conflict.author")));
        cases.conflicted("challenge", subject)
                .forEach(decider -> people.add(Party.of(decider, "challenge.conflict.decider")));
        return new Concerned(Set.of(facts.owner()), people, Set.of(new Thing("challenge", subject)));
    }
}

package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConcernedParties;
import it.mics.bottega.governance.conflict.Party;
import it.mics.bottega.governance.conflict.Thing;
import it.mics.bottega.kernel.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A decision about an amendment concerns the company of its challenge and whoever wrote that. */
@Component
class AmendmentParties implements ConcernedParties {
    private final AmendmentQueries queries;
    private final ChallengeRegister challenges;

    AmendmentParties(AmendmentQueries queries, ChallengeRegister challenges) {
        this.queries = queries;
        this.challenges = challenges;
    }

    @Override
    public String subjectType() {
        return AmendmentProposing.SUBJECT;
    }

    @Override
    public Concerned of(UUID subject) {
        ShownAmendment amendment = queries.find(new AmendmentId(subject)).orElseThrow(NotFound::new);
        ChallengeFacts facts = challenges.get(amendment.challenge());
        return new Concerned(
                Set.of(facts.owner()),
                List.of(Party.of(facts.author(), "challenge.conflict.author")),
                Set.of(new Thing("challenge", facts.id().value())));
    }
}

package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConcernedParties;
import it.mics.bottega.governance.conflict.Party;
import it.mics.bottega.governance.conflict.Thing;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A decision about results concerns everybody who stands in a proposal; that the company decides is no conflict but its right. */
@Component
class ResultsParties implements ConcernedParties {
    /** The name under which decisions about results are checked and wait. */
    static final String TYPE = "results";

    private final ProposalRegister proposals;
    private final ChallengeRegister challenges;
    private final AnswerPolicy policy;

    ResultsParties(ProposalRegister proposals, ChallengeRegister challenges, AnswerPolicy policy) {
        this.proposals = proposals;
        this.challenges = challenges;
        this.policy = policy;
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Concerned of(UUID subject) {
        List<ProposalFacts> sent = proposals.submitted(new ChallengeId(subject));
        List<Party> people = new ArrayList<>();
        proposals.standing(sent.stream().map(ProposalFacts::id).toList()).stream()
                .flatMap(proposal -> proposal.roster().stream())
                .forEach(entry -> people.add(party(entry.account(), entry.organisation())));
        return new Concerned(Set.of(), people, Set.of(new Thing("challenge", subject)));
    }

    @Override
    public boolean proposes(Actor actor, UUID subject) {
        return challenges
                .find(new ChallengeId(subject))
                .filter(challenge -> policy.mayAnswer(actor, challenge))
                .isPresent();
    }

    private static Party party(AccountId account, @Nullable OrganisationId organisation) {
        return new Party(account, "", organisation == null ? Set.of() : Set.of(organisation));
    }
}

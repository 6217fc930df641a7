package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.governance.conflict.Findings;
import it.mics.bottega.governance.conflict.Party;
import it.mics.bottega.governance.conflict.Thing;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalRegister;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands between a juror and one proposal: its company, and everybody who stood in it when it was sent. */
@Component
class ProposalConflicts {
    private final ProposalRegister proposals;
    private final Conflicts conflicts;

    ProposalConflicts(ProposalRegister proposals, Conflicts conflicts) {
        this.proposals = proposals;
        this.conflicts = conflicts;
    }

    /** What the rules find now. */
    Findings of(AccountId juror, ChallengeFacts challenge, ProposalId proposal) {
        return conflicts.among(juror, concerned(challenge, proposal));
    }

    private Concerned concerned(ChallengeFacts challenge, ProposalId proposal) {
        List<Party> people = proposals.standing(List.of(proposal)).stream()
                .flatMap(sent -> sent.roster().stream())
                .map(entry -> {
                    var organisation = entry.organisation();
                    return new Party(entry.account(), "", organisation == null ? Set.of() : Set.of(organisation));
                })
                .toList();
        return new Concerned(
                Set.of(challenge.owner()),
                people,
                Set.of(new Thing("challenge", challenge.id().value()), new Thing("proposal", proposal.value())));
    }
}

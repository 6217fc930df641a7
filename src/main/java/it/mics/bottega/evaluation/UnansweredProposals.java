package it.mics.bottega.evaluation;

import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalId;
import java.util.List;

/** Refuses to publish results and names every proposal that still waits for its answer. */
public final class UnansweredProposals extends RuleViolation {
    private final List<ProposalId> proposals;

    UnansweredProposals(List<ProposalId> proposals) {
        super("evaluation.publish.unanswered", proposals.size());
        this.proposals = List.copyOf(proposals);
    }

    /** The proposals that wait. */
    public List<ProposalId> proposals() {
        return proposals;
    }
}

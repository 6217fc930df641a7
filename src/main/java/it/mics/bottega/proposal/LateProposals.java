package it.mics.bottega.proposal;

import it.mics.bottega.kernel.NotFound;
import org.springframework.stereotype.Component;

/** What a decision after the deadline does to a proposal; within the transaction of whoever decides. */
@Component
public class LateProposals {
    private final Proposals proposals;

    LateProposals(Proposals proposals) {
        this.proposals = proposals;
    }

    /** Nobody else writes it, sends it or takes it back until the end of the transaction. */
    public void hold(ProposalId id) {
        if (proposals.held(id).isEmpty()) throw new NotFound();
    }

    /** What was never sent can be written on again. */
    public void reopen(ProposalId id) {
        Proposal proposal = proposals.held(id).orElseThrow(NotFound::new);
        proposal.reopened();
        proposals.saveAndFlush(proposal);
    }
}

package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** When a challenge closes, drafts that were never sent are marked so; hearing it twice changes nothing. */
@Component
class ProposalClosing {
    private final Proposals proposals;

    ProposalClosing(Proposals proposals) {
        this.proposals = proposals;
    }

    @ApplicationModuleListener
    void on(ChallengeClosed event) {
        proposals.draftsFor(event.challenge().value()).forEach(Proposal::closed);
    }
}

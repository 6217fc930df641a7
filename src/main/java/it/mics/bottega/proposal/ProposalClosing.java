package it.mics.bottega.proposal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once its time is over, a draft that was never sent is marked so, and its team is told. */
@Component
class ProposalClosing {
    private final Proposals proposals;
    private final ProposalQueries queries;
    private final ApplicationEventPublisher events;

    ProposalClosing(Proposals proposals, ProposalQueries queries, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.queries = queries;
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT30S")
    @Transactional
    public void tick() {
        for (ProposalId id : queries.overdue())
            proposals
                    .held(id)
                    .filter(Proposal::closed)
                    .ifPresent(closed -> events.publishEvent(new ProposalNotSubmitted(id)));
    }
}

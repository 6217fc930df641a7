package it.mics.bottega.proposal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once its time is over, a draft that was never sent is marked so, and its team is told. */
@Component
class ProposalClosing {
    private static final Logger log = LoggerFactory.getLogger(ProposalClosing.class);

    private final Proposals proposals;
    private final ProposalQueries queries;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ProposalClosing(
            Proposals proposals,
            ProposalQueries queries,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.queries = queries;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT30S")
    void tick() {
        for (ProposalId id : queries.overdue()) {
            try {
                transaction.executeWithoutResult(
                        status -> proposals.held(id).filter(Proposal::closed).ifPresent(closed -> {
                            proposals.saveAndFlush(closed);
                            events.publishEvent(new ProposalNotSubmitted(id));
                        }));
            } catch (RuntimeException e) {
                // One that cannot be closed must not hold up the others; the next tick tries again.
                log.warn("Proposal {} was not closed", id.value(), e);
            }
        }
    }
}

package it.mics.bottega.challenge.access;

import it.mics.bottega.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends accesses whose time is over or whose organisation was left; nobody could read meanwhile, this writes it down and tells. */
@Component
class AccessClock {
    private static final Logger log = LoggerFactory.getLogger(AccessClock.class);

    private final AccessQueries queries;
    private final Moves moves;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccessClock(AccessQueries queries, Moves moves, TransactionTemplate transaction, Clock clock) {
        this.queries = queries;
        this.moves = moves;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void tick() {
        Instant now = clock.instant();
        queries.lapsing(now).forEach(id -> lapse(id, now));
    }

    private void lapse(AccessId id, Instant now) {
        try {
            transaction.executeWithoutResult(status -> {
                AccessRequest request = moves.hold(id);
                boolean there = queries.belongs(request.person(), request.organisation(), now);
                if (request.lapse(moves.about(request), there, now)) moves.made(request, Actor.VISITOR, "SYSTEM");
            });
        } catch (RuntimeException e) {
            // One that cannot end must not hold up the others; the next tick tries again.
            log.warn("Access {} did not end", id.value(), e);
        }
    }
}

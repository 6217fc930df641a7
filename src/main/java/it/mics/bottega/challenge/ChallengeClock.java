package it.mics.bottega.challenge;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens challenges at the hour their company chose and closes them at their deadline. */
@Component
class ChallengeClock {
    private static final Logger log = LoggerFactory.getLogger(ChallengeClock.class);

    private final Challenges challenges;
    private final ChallengeQueries queries;
    private final ChallengeHistory history;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChallengeClock(
            Challenges challenges,
            ChallengeQueries queries,
            ChallengeHistory history,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.challenges = challenges;
        this.queries = queries;
        this.history = history;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void tick() {
        Instant now = clock.instant();
        queries.dueToOpen(now).forEach(id -> move(id, ChallengeStatus.SCHEDULED, Challenge::open, now));
        queries.dueToClose(now).forEach(id -> move(id, ChallengeStatus.OPEN, Challenge::close, now));
    }

    private void move(
            ChallengeId id, ChallengeStatus expected, BiFunction<Challenge, Instant, StatusChange> step, Instant now) {
        try {
            transaction.executeWithoutResult(status -> challenges
                    .lock(id)
                    .filter(challenge -> challenge.status() == expected)
                    .ifPresent(challenge -> record(challenge, step.apply(challenge, now), now)));
        } catch (RuntimeException e) {
            // One that cannot move must not hold up the others; the next tick tries again.
            log.warn("Challenge {} did not move from {}", id.value(), expected, e);
        }
    }

    private void record(Challenge challenge, StatusChange change, Instant now) {
        ChallengeId id = challenge.id();
        history.add(id, Actor.VISITOR, change, now);
        audit.record(Actor.VISITOR, "challenge." + change.to(), "challenge", id.value(), null);
        events.publishEvent(
                switch (change.to()) {
                    case OPEN -> new ChallengeOpened(id, challenge.primarySpoke());
                    case RETURNED -> new ChallengeReturned(id, now);
                    default -> new ChallengeClosed(id);
                });
        events.publishEvent(new ChallengeChanged(id));
    }
}

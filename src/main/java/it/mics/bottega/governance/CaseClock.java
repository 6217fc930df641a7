package it.mics.bottega.governance;

import it.mics.bottega.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds who decides when a case is due, and lets the deputy and the programme office know when it stays undecided. */
@Component
class CaseClock {
    private static final Logger log = LoggerFactory.getLogger(CaseClock.class);

    private final CaseQueries cases;
    private final LiveCases live;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseClock(
            CaseQueries cases,
            LiveCases live,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.cases = cases;
        this.live = live;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT60S")
    void tick() {
        Instant now = clock.instant();
        cases.late(now).forEach(id -> advance(id, now));
    }

    private void advance(CaseId id, Instant now) {
        try {
            transaction.executeWithoutResult(status -> cases.lockOpen(id)
                    .filter(view -> !view.standing().isPaused())
                    .ifPresent(view -> step(view, now)));
        } catch (RuntimeException e) {
            // One that cannot move must not hold up the others; the next tick tries again.
            log.warn("The clock of case {} did not move", id.value(), e);
        }
    }

    /** Goes through the steps one by one, so that after a night without the server nobody is left out. */
    private void step(CaseView view, Instant now) {
        CaseStage reached = stage(view.dueAt(), now);
        for (int next = view.standing().stage().ordinal() + 1; next <= reached.ordinal(); next++) {
            CaseStage stage = CaseStage.values()[next];
            audit.record(Actor.VISITOR, "case." + stage, view.subjectType(), view.subject(), "SPOKE " + view.spoke());
            events.publishEvent(new CaseLate(view.id(), stage, view.dueAt()));
        }
        if (reached.ordinal() <= view.standing().stage().ordinal()) return;
        cases.stage(view.id(), reached);
        live.changed(view.spoke());
    }

    static CaseStage stage(Instant dueAt, Instant now) {
        CaseStage reached = CaseStage.IN_TIME;
        for (CaseStage stage : CaseStage.values()) {
            if (stage == CaseStage.IN_TIME) continue;
            Instant from = stage.workingDaysLate() == 0 ? dueAt : WorkingDays.after(dueAt, stage.workingDaysLate());
            if (!now.isBefore(from)) reached = stage;
        }
        return reached;
    }
}

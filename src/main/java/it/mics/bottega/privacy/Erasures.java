package it.mics.bottega.privacy;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One’s own erasure: asked for, with time to change one’s mind, or at once. */
@Service
public class Erasures {
    /** How long one may change one’s mind. */
    public static final Duration TIME_TO_THINK = Duration.ofDays(7);

    private static final Logger log = LoggerFactory.getLogger(Erasures.class);
    private static final int TRIES = 5;

    private final Erasure erasure;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Erasures(Erasure erasure, CurrentActor current, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.erasure = erasure;
        this.current = current;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the person who is acting will be erased, if they asked for it. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<Instant> due() {
        return jdbc.sql("select due_at from erasure_request where account_id = :person and cancelled_at is null")
                .param("person", current.require().id().value())
                .query((row, n) -> row.getObject("due_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Asks for the erasure of the person who is acting, in seven days. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public Instant ask() {
        Actor actor = current.require();
        Instant due = clock.instant().plus(TIME_TO_THINK);
        int asked = jdbc.sql("insert into erasure_request (id, account_id, asked_at, due_at)"
                        + " values (:id, :person, :now, :due) on conflict do nothing")
                .param("id", UUID.randomUUID())
                .param("person", actor.id().value())
                .param("now", utc(clock.instant()))
                .param("due", utc(due))
                .update();
        if (asked == 0) throw new RuleViolation("privacy.erasure.already");
        audit.record(actor, "erasure.asked", "account", actor.id().value(), null);
        return due;
    }

    /** The person who is acting has changed their mind. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void cancel() {
        Actor actor = current.require();
        int cancelled = jdbc.sql(
                        "update erasure_request set cancelled_at = :now where account_id = :person and cancelled_at is null")
                .param("now", utc(clock.instant()))
                .param("person", actor.id().value())
                .update();
        if (cancelled == 0) throw new RuleViolation("privacy.erasure.none");
        audit.record(actor, "erasure.cancelled", "account", actor.id().value(), null);
    }

    /** Erases the person who is acting, now and for ever. */
    @PreAuthorize("isAuthenticated()")
    public void now() {
        erase(current.require().id());
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void erasePending() {
        for (UUID person : jdbc.sql(
                        "select account_id from erasure_request where cancelled_at is null and due_at <= :now")
                .param("now", utc(clock.instant()))
                .query(UUID.class)
                .list()) {
            try {
                erase(new AccountId(person));
            } catch (RuntimeException e) {
                log.error("An erasure that is due did not succeed; the next run tries again", e);
            }
        }
    }

    /** Somebody else may hold a part of it in another order: then that one, or this one, begins again. */
    private void erase(AccountId person) {
        for (int attempt = 1; ; attempt++) {
            try {
                erasure.of(person);
                return;
            } catch (PessimisticLockingFailureException e) {
                if (attempt == TRIES) throw e;
            }
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of who did what, acting as what, and why; only ever added to, in the transaction of the act itself. */
@Service
public class AuditTrail {
    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records an act; the acting role is the strongest one held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String action, String subjectType, UUID subject, @Nullable String reason) {
        record(actor, actingAs(actor), action, subjectType, subject, reason);
    }

    /** Records an act in a stated role, for example {@code SPOKE_LEADER 3}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor actor, String actingAs, String action, String subjectType, UUID subject, @Nullable String reason) {
        AccountId account = actor.account();
        jdbc.sql("""
                insert into audit_entry (at, actor, acting_as, action, subject_type, subject, reason)
                values (:at, :actor, :acting, :action, :type, :subject, :reason)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", account == null ? null : account.value())
                .param("acting", actingAs)
                .param("action", action)
                .param("type", subjectType)
                .param("subject", subject)
                .param("reason", reason)
                .update();
    }

    private static String actingAs(Actor actor) {
        if (actor.isVisitor()) return "SYSTEM";
        return actor.grants().stream()
                .max((a, b) -> Integer.compare(a.role().ordinal(), b.role().ordinal()))
                .map(grant -> grant.spoke() == null
                        ? grant.role().name()
                        : grant.role().name() + " " + grant.spoke())
                .orElse("NONE");
    }
}

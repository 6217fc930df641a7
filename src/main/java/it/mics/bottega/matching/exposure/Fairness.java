package it.mics.bottega.matching.exposure;

import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.RuleViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much fairness counts in lists of people; the programme office decides, with a reason that stays on record. */
@Service
public class Fairness {
    /** λ until the office decides otherwise, in points for each fair share above the first. */
    public static final double FIRST_LAMBDA = 4;

    /** The most λ can be, in points. */
    public static final double MOST = 20;

    /** A reason that says something has at least so many letters. */
    public static final int SHORTEST_REASON = 10;

    private static final int LONGEST_REASON = 2000;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final Clock clock;

    Fairness(JdbcClient jdbc, AuditTrail audit, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** λ as it holds now, in points. */
    public double lambda() {
        return jdbc.sql("select lambda from fairness_setting order by version desc limit 1")
                .query(Double.class)
                .optional()
                .orElse(FIRST_LAMBDA);
    }

    /** Everything that was decided about λ, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public List<Setting> history() {
        return jdbc.sql("select lambda, decided_by, decided_at, reason from fairness_setting order by version desc")
                .query((row, n) -> {
                    UUID by = row.getObject("decided_by", UUID.class);
                    return new Setting(
                            row.getDouble("lambda"),
                            by == null ? null : new AccountId(by),
                            row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                            row.getString("reason"));
                })
                .list();
    }

    /** Sets λ from now on, for this reason. */
    @Transactional
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public void decide(double lambda, String reason) {
        if (!(lambda >= 0 && lambda <= MOST)) throw new RuleViolation("exposure.lambda.range", MOST);
        String words = reason.strip();
        if (words.length() < SHORTEST_REASON) throw new RuleViolation("exposure.lambda.reason", SHORTEST_REASON);
        if (words.length() > LONGEST_REASON) throw new RuleViolation("exposure.lambda.reasonLong", LONGEST_REASON);
        Actor actor = current.require();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into fairness_setting (id, lambda, decided_by, decided_at, reason)"
                        + " values (:id, :lambda, :by, :at, :reason)")
                .param("id", id)
                .param("lambda", BigDecimal.valueOf(lambda).setScale(1, RoundingMode.HALF_UP))
                .param("by", actor.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", words)
                .update();
        audit.record(new AuditAct(actor, "PROGRAMME_OFFICE", "fairness.DECIDE", "fairness", id, null).about(words));
    }

    /** A value of λ, who decided it, when and why. */
    public record Setting(double lambda, @Nullable AccountId by, Instant at, String reason) {}
}

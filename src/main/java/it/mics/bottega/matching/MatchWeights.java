package it.mics.bottega.matching;

import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.Remembered;
import it.mics.bottega.kernel.RuleViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The weights in force and how they came about; kept in memory, and a change holds from the moment it is committed. */
@Service
public class MatchWeights {
    /** A reason that says something has at least so many letters. */
    public static final int SHORTEST_REASON = 10;

    private static final int LONGEST_REASON = 2000;
    private static final String COLUMNS =
            Arrays.stream(Factor.values()).map(MatchWeights::column).collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final Clock clock;
    private final Remembered<Weights> known = new Remembered<>();

    MatchWeights(JdbcClient jdbc, AuditTrail audit, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** The weights in force. */
    public Weights current() {
        return known.get(
                () -> jdbc.sql("select " + COLUMNS + " from match_weights where applied order by version desc limit 1")
                        .query((row, n) -> weights(row))
                        .optional()
                        .orElse(Weights.DEFAULT));
    }

    /** Which decision the weights in force come from; 0 for those that the programme began with. */
    public int version() {
        return jdbc.sql("select coalesce(max(version), 0) from match_weights where applied")
                .query(Integer.class)
                .single();
    }

    /** Everything that was decided about weights, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public List<WeightDecision> history() {
        return jdbc.sql("select * from match_weights order by version desc")
                .query((row, n) -> decision(row))
                .list();
    }

    /** Applies other weights from now on, for this reason; they rest on so many past decisions. */
    @Transactional
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public void apply(Weights weights, int decisions, String reason) {
        decide(weights, true, decisions, reason);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known.forget();
            }
        });
    }

    /** Refuses suggested weights, for this reason; nothing changes, and that they were looked at stays on record. */
    @Transactional
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public void refuse(Weights weights, int decisions, String reason) {
        decide(weights, false, decisions, reason);
    }

    private void decide(Weights weights, boolean applied, int decisions, String reason) {
        String words = reason.strip();
        if (words.length() < SHORTEST_REASON) throw new RuleViolation("matching.weights.reason", SHORTEST_REASON);
        if (words.length() > LONGEST_REASON) throw new RuleViolation("matching.weights.reasonLong", LONGEST_REASON);
        Actor actor = current.require();
        UUID id = UUID.randomUUID();
        Map<String, Object> values = weights.points().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> column(entry.getKey()),
                        entry -> BigDecimal.valueOf(entry.getValue()).setScale(2, RoundingMode.HALF_UP)));
        String names = Arrays.stream(Factor.values())
                .map(factor -> ":" + column(factor))
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into match_weights (id, applied, decisions, decided_by, decided_at, reason, " + COLUMNS
                        + ") values (:id, :applied, :decisions, :by, :at, :reason, " + names + ")")
                .params(values)
                .param("id", id)
                .param("applied", applied)
                .param("decisions", decisions)
                .param("by", actor.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", words)
                .update();
        String action = applied ? "matchWeights.APPLY" : "matchWeights.REFUSE";
        audit.record(new AuditAct(actor, "PROGRAMME_OFFICE", action, "matchWeights", id, null).about(words));
    }

    private static WeightDecision decision(ResultSet row) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        return new WeightDecision(
                row.getInt("version"),
                weights(row),
                row.getBoolean("applied"),
                row.getInt("decisions"),
                by == null ? null : new AccountId(by),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    private static Weights weights(ResultSet row) throws SQLException {
        EnumMap<Factor, Double> points = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) points.put(factor, row.getDouble(column(factor)));
        return new Weights(points);
    }

    private static String column(Factor factor) {
        return factor.name().toLowerCase(Locale.ROOT);
    }
}

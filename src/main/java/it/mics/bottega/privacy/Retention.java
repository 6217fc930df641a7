package it.mics.bottega.privacy;

import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.RetainedKind;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long each kind of thing is kept, and the run by night that keeps to it. */
@Service
public class Retention {
    /** Nothing is kept for less than a month or more than twenty years. */
    public static final int MOST_MONTHS = 240;

    /** A reason has at least so many letters. */
    public static final int SHORTEST_REASON = 10;

    /** A reason has at most so many letters. */
    public static final int LONGEST_REASON = 1000;

    private static final String WHO = "hasAnyRole('PROGRAMME_OFFICE', 'AUDITOR')";

    private final ObjectProvider<RetainedKind> kinds;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Retention(
            ObjectProvider<RetainedKind> kinds, CurrentActor current, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.kinds = kinds;
        this.current = current;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A rule, how many the next run would remove, how many the last one removed where it knew the kind, and how it was changed. */
    public record Rule(
            String kind,
            int months,
            int next,
            @Nullable Integer last,
            @Nullable Change change) {}

    /** When a period was changed last, by whom and why. */
    public record Change(Instant at, String by, @Nullable String reason) {}

    /** The rules, and when the last run was, if there was one. */
    public record State(@Nullable Instant lastRun, List<Rule> rules) {}

    /** True for a number of months that may be chosen. */
    public static boolean isPeriod(@Nullable Integer months) {
        return months != null && months >= 1 && months <= MOST_MONTHS;
    }

    /** The rules, with a dry run of the next night. */
    @Transactional(readOnly = true)
    @PreAuthorize(WHO)
    public State state() {
        Instant last = jdbc.sql("select ran_at from retention_run order by ran_at desc limit 1")
                .query((row, n) -> row.getObject("ran_at", OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
        List<Rule> rules = all().stream()
                .map(kind -> new Rule(kind.kind(), months(kind), due(kind), lastOf(kind), changeOf(kind)))
                .toList();
        return new State(last, rules);
    }

    /** Keeps a kind for another number of months from the next run on, for a reason. */
    @Transactional
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public void change(String kind, int months, String reason) {
        Actor actor = current.require();
        if (all().stream().noneMatch(each -> each.kind().equals(kind))) throw new NotFound();
        if (!isPeriod(months)) throw new RuleViolation("privacy.retention.months", MOST_MONTHS);
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON) throw new RuleViolation("privacy.retention.reasonShort");
        if (why.length() > LONGEST_REASON) throw new RuleViolation("privacy.retention.reasonLong", LONGEST_REASON);
        jdbc.sql("""
                        insert into retention_rule (kind, months, changed_at, changed_by, reason)
                        values (:kind, :months, :now, :by, :why) on conflict (kind) do update
                        set months = :months, changed_at = :now, changed_by = :by, reason = :why""")
                .param("why", why)
                .param("kind", kind)
                .param("months", months)
                .param("now", utc(clock.instant()))
                .param("by", actor.id().value())
                .update();
        audit.record(new AuditAct(
                        actor,
                        Role.PROGRAMME_OFFICE.name(),
                        "retention.changed",
                        "retention",
                        UUID.randomUUID(),
                        kind + " " + months)
                .about(why));
    }

    /** Removes what is over its time, all kinds as of one moment; the record holds numbers and nothing else. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Rome")
    @Transactional
    public void run() {
        UUID run = UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.sql("insert into retention_run (id, ran_at) values (:id, :now)")
                .param("id", run)
                .param("now", utc(now))
                .update();
        String done = all().stream()
                .map(kind -> kind.kind() + " " + remove(kind, run))
                .collect(Collectors.joining(" "));
        audit.record(Actor.VISITOR, "retention.applied", "retention", run, done);
    }

    private int remove(RetainedKind kind, UUID run) {
        OffsetDateTime before = before(kind);
        int removed = jdbc.sql(kind.removing()).param("before", before).update();
        jdbc.sql("insert into retention_result (run_id, kind, before, removed) values (:run, :kind, :before, :removed)")
                .param("run", run)
                .param("kind", kind.kind())
                .param("before", before)
                .param("removed", removed)
                .update();
        return removed;
    }

    private int due(RetainedKind kind) {
        return jdbc.sql(kind.counting())
                .param("before", before(kind))
                .query(Integer.class)
                .single();
    }

    private int months(RetainedKind kind) {
        return jdbc.sql("select months from retention_rule where kind = :kind")
                .param("kind", kind.kind())
                .query(Integer.class)
                .optional()
                .orElse(kind.months());
    }

    private @Nullable Integer lastOf(RetainedKind kind) {
        return jdbc.sql("select removed from retention_result where kind = :kind and run_id ="
                        + " (select id from retention_run order by ran_at desc limit 1)")
                .param("kind", kind.kind())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    private @Nullable Change changeOf(RetainedKind kind) {
        return jdbc.sql("""
                        select r.changed_at, r.reason, coalesce(a.display_name, '') as by from retention_rule r
                        left join account a on a.id = r.changed_by where r.kind = :kind""")
                .param("kind", kind.kind())
                .query((row, n) -> new Change(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("reason")))
                .optional()
                .orElse(null);
    }

    private OffsetDateTime before(RetainedKind kind) {
        return clock.instant()
                .atZone(Dates.ROME)
                .minusMonths(months(kind))
                .toInstant()
                .atOffset(ZoneOffset.UTC);
    }

    private List<RetainedKind> all() {
        return kinds.stream().sorted(Comparator.comparing(RetainedKind::kind)).toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package it.mics.bottega.report;

import it.mics.bottega.governance.CaseId;
import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes reports and how the last decision about a thing stands. */
@Component
class ReportQueries {
    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever else reports or decides about this thing waits until the transaction ends. */
    void hold(ReportedId thing) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('report ' || :subject, 0))) held")
                .param("subject", thing.value().toString())
                .query(Integer.class)
                .single();
    }

    void insert(
            AccountId reporter, ReportedId thing, ReportReason reason, @Nullable String words, CaseId to, Instant now) {
        jdbc.sql("""
                insert into report (id, subject_type, subject, reporter, reason, words, case_id, reported_at)
                values (:id, :kind, :subject, :reporter, :reason, :words, :case, :now)""")
                .param("id", UUID.randomUUID())
                .param("kind", thing.kind().name())
                .param("subject", thing.value())
                .param("reporter", reporter.value())
                .param("reason", reason.name())
                .param("words", words)
                .param("case", to.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Since when a report of this person about this thing waits. */
    Optional<Instant> waiting(AccountId reporter, ReportedId thing) {
        return jdbc.sql("""
                select reported_at from report
                where reporter = :me and subject_type = :kind and subject = :subject and answered_at is null""")
                .param("me", reporter.value())
                .param("kind", thing.kind().name())
                .param("subject", thing.value())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** How many reports of this person wait for an answer. */
    int waiting(AccountId reporter) {
        return jdbc.sql("select count(*) from report where reporter = :me and answered_at is null")
                .param("me", reporter.value())
                .query(Integer.class)
                .single();
    }

    boolean reported(AccountId reporter, UUID subject) {
        return jdbc.sql("""
                select exists (select from report
                where reporter = :me and subject = :subject and answered_at is null and reason <> 'CORRECTED')""")
                .param("me", reporter.value())
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    Optional<ReportedId> thing(UUID subject) {
        return jdbc.sql("""
                select subject_type from report where subject = :subject
                union select subject_type from report_verdict where subject = :subject limit 1""")
                .param("subject", subject)
                .query((row, n) -> new ReportedId(ReportKind.valueOf(row.getString(1)), subject))
                .optional();
    }

    /** What was reported in this case, oldest first. */
    List<Report> of(CaseId id) {
        return jdbc.sql("select reason, words, reported_at from report where case_id = :case order by reported_at, id")
                .param("case", id.value())
                .query((row, n) -> new Report(
                        ReportReason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** True where a report that waits says that a decision about this thing was touched by a conflict. */
    boolean saysConflict(UUID subject) {
        return jdbc.sql("""
                select exists (select from report
                where subject = :subject and reason = 'CONFLICT_OF_INTEREST' and answered_at is null)""").param("subject", subject).query(Boolean.class).single();
    }

    /** Those who wait for the answer to this case, without the owner. */
    List<AccountId> reporters(CaseId id) {
        return jdbc
                .sql(
                        "select reporter from report where case_id = :case and reason <> 'CORRECTED' and reporter is not null order by reported_at, id")
                .param("case", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    void answer(CaseId id, ReportOutcome outcome, Instant now) {
        jdbc.sql(
                        "update report set answered_at = :now, outcome = :outcome where case_id = :case and answered_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("outcome", outcome.name())
                .param("case", id.value())
                .update();
    }

    void settle(ReportedId thing, Verdict verdict) {
        jdbc.sql("""
                insert into report_verdict (subject_type, subject, outcome, reason_code, note, decided_at)
                values (:kind, :subject, :outcome, :reason, :note, :now)
                on conflict (subject_type, subject) do update set outcome = excluded.outcome,
                    reason_code = excluded.reason_code, note = excluded.note, decided_at = excluded.decided_at""")
                .param("kind", thing.kind().name())
                .param("subject", thing.value())
                .param("outcome", verdict.outcome().name())
                .param("reason", verdict.reasonCode())
                .param("note", verdict.note())
                .param("now", verdict.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Verdict> verdict(ReportedId thing) {
        return jdbc.sql("select * from report_verdict where subject_type = :kind and subject = :subject")
                .param("kind", thing.kind().name())
                .param("subject", thing.value())
                .query((row, n) -> new Verdict(
                        ReportOutcome.valueOf(row.getString("outcome")),
                        row.getString("reason_code"),
                        row.getString("note"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}

package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes moderation cases. */
@Component
class CaseQueries {
    private static final String OPEN = "select * from moderation_case where status = 'OPEN' and ";

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseView view) {
        jdbc.sql("""
                insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at, supersedes)
                values (:id, :type, :subject, :spoke, :opened, :due, (select id from moderation_case
                    where subject_type = :type and subject = :subject and status = 'DECIDED' order by closed_at desc limit 1))""")
                .param("id", view.id().value())
                .param("type", view.subjectType())
                .param("subject", view.subject())
                .param("spoke", view.spoke())
                .param("opened", utc(view.openedAt()))
                .param("due", utc(view.dueAt()))
                .update();
    }

    /** Withdraws the open case on this subject, if there is one, and says how it stood. */
    Optional<CaseView> withdraw(String subjectType, UUID subject, Instant now) {
        return jdbc.sql("""
                update moderation_case set status = 'WITHDRAWN', closed_at = :now
                where status = 'OPEN' and subject_type = :type and subject = :subject returning *""")
                .param("now", utc(now))
                .param("type", subjectType)
                .param("subject", subject)
                .query(CaseQueries::view)
                .optional();
    }

    /** Cases whose clock runs and may have reached its next step. */
    List<CaseId> late(Instant now) {
        return jdbc
                .sql(
                        "select id from moderation_case where status = 'OPEN' and paused_at is null and stage < 3 and due_at <= :now"
                                + " order by due_at")
                .param("now", utc(now))
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    void stage(CaseId id, CaseStage stage) {
        jdbc.sql("update moderation_case set stage = :stage where id = :id and status = 'OPEN'")
                .param("stage", stage.ordinal())
                .param("id", id.value())
                .update();
    }

    List<CaseView> open() {
        return jdbc.sql(OPEN + "true order by due_at, opened_at, id")
                .query(CaseQueries::view)
                .list();
    }

    List<SpokeLoad> loads(Instant now) {
        return jdbc.sql("""
                select spoke, count(*) as open, count(*) filter (where due_at < :now) as late, min(opened_at) as oldest
                from moderation_case where status = 'OPEN' group by spoke order by late desc, oldest""")
                .param("now", utc(now))
                .query((row, n) -> new SpokeLoad(
                        row.getInt("spoke"),
                        row.getInt("open"),
                        row.getInt("late"),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<CaseView> openOn(String subjectType, UUID subject) {
        return jdbc.sql(OPEN + "subject_type = :type and subject = :subject")
                .param("type", subjectType)
                .param("subject", subject)
                .query(CaseQueries::view)
                .optional();
    }

    Optional<CaseView> open(CaseId id) {
        return jdbc.sql(OPEN + "id = :id")
                .param("id", id.value())
                .query(CaseQueries::view)
                .optional();
    }

    /** Holds an open case; that it is over is said to those who moderate its spoke, for everybody else it is not there. */
    CaseView held(CaseId id, IntPredicate moderates) {
        return lockOpen(id)
                .orElseThrow(() -> jdbc.sql("select spoke from moderation_case where id = :id")
                                .param("id", id.value())
                                .query(Integer.class)
                                .optional()
                                .filter(moderates::test)
                                .isPresent()
                        ? new RuleViolation("governance.case.alreadyDecided")
                        : new NotFound());
    }

    /** The case, if it is still open, with its row locked until the transaction ends. */
    Optional<CaseView> lockOpen(CaseId id) {
        return jdbc.sql(OPEN + "id = :id for update")
                .param("id", id.value())
                .query(CaseQueries::view)
                .optional();
    }

    void pause(CaseId id, Instant now) {
        jdbc.sql("update moderation_case set paused_at = :now where id = :id and status = 'OPEN'")
                .param("now", utc(now))
                .param("id", id.value())
                .update();
    }

    void resume(CaseId id, Instant dueAt) {
        jdbc.sql("update moderation_case set paused_at = null, due_at = :due where id = :id and status = 'OPEN'")
                .param("due", utc(dueAt))
                .param("id", id.value())
                .update();
    }

    /** To the moderators of this spoke, with a clock that starts anew. */
    void route(CaseId id, int spoke, Instant dueAt) {
        jdbc.sql("""
                update moderation_case set spoke = :spoke, holder = 'SPOKE', assignee = null, stage = 0,
                routed = 1, due_at = :due where id = :id and status = 'OPEN'""")
                .param("spoke", spoke)
                .param("due", utc(dueAt))
                .param("id", id.value())
                .update();
    }

    /** To one person, or to the programme office where there is none; sealed from now on. */
    void handOver(CaseId id, @Nullable AccountId to, int spoke, Instant dueAt) {
        jdbc.sql("""
                update moderation_case set holder = :holder, assignee = :to, spoke = :spoke, sealed = true, due_at = :due,
                stage = case when due_at = :due then stage else 0 end where id = :id and status = 'OPEN'""")
                .param("holder", to == null ? "OFFICE" : "PERSON")
                .param("to", to == null ? null : to.value())
                .param("spoke", spoke)
                .param("due", utc(dueAt))
                .param("id", id.value())
                .update();
    }

    void joint(CaseId id) {
        jdbc.sql("update moderation_case set joint = true where id = :id and status = 'OPEN'")
                .param("id", id.value())
                .update();
    }

    void toOffice(CaseId id) {
        jdbc.sql("""
                update moderation_case set holder = 'OFFICE', assignee = null, routed = 2
                where id = :id and status = 'OPEN'""").param("id", id.value()).update();
    }

    void decided(CaseId id, AccountId by, String actingAs, CaseDecision decision, List<String> evidence, Instant now) {
        jdbc.sql("""
                update moderation_case set status = 'DECIDED', closed_at = :now, decided_by = :by, outcome = :outcome,
                reason_code = :reason, note = :note, items = :items, acting_role = :acting, evidence = :evidence
                where id = :id""")
                .param("acting", actingAs)
                .param("evidence", evidence.toArray(String[]::new))
                .param("now", utc(now))
                .param("by", by.value())
                .param("outcome", decision.action().name())
                .param("reason", decision.reasonCode())
                .param("note", decision.note())
                .param("items", decision.items().toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    /** Everybody who decided or signed a decision about this subject. */
    List<AccountId> deciders(String subjectType, UUID subject) {
        return jdbc.sql(
                        "select distinct person from decision_check where subject_type = :type and subject = :id and part <> 'PROPOSED'")
                .param("type", subjectType)
                .param("id", subject)
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static CaseView view(ResultSet row, int n) throws SQLException {
        return new CaseView(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("subject_type"),
                row.getObject("subject", UUID.class),
                row.getInt("spoke"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                standing(row));
    }

    String glassReason(UUID entry) {
        return jdbc.sql("select reason from case_glass where id = :id")
                .param("id", entry)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static CaseStanding standing(ResultSet row) throws SQLException {
        OffsetDateTime paused = row.getObject("paused_at", OffsetDateTime.class);
        return new CaseStanding(
                CaseHolder.valueOf(row.getString("holder")),
                CaseStage.values()[row.getInt("stage")],
                paused == null ? null : paused.toInstant(),
                row.getInt("routed"),
                row.getBoolean("sealed"),
                row.getBoolean("joint"),
                row.getString("again_reason") != null);
    }
}

package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
                insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)
                values (:id, :type, :subject, :spoke, :opened, :due)""")
                .param("id", view.id().value())
                .param("type", view.subjectType())
                .param("subject", view.subject())
                .param("spoke", view.spoke())
                .param("opened", utc(view.openedAt()))
                .param("due", utc(view.dueAt()))
                .update();
    }

    /** Withdraws the open case on this subject and says in whose queue it was, if there was one. */
    Optional<Integer> withdraw(String subjectType, UUID subject, Instant now) {
        return jdbc.sql("""
                update moderation_case set status = 'WITHDRAWN', closed_at = :now
                where status = 'OPEN' and subject_type = :type and subject = :subject returning spoke""")
                .param("now", utc(now))
                .param("type", subjectType)
                .param("subject", subject)
                .query(Integer.class)
                .optional();
    }

    List<CaseView> open(Collection<Integer> spokes) {
        if (spokes.isEmpty()) return List.of();
        return jdbc.sql(OPEN + "spoke in (:spokes) order by due_at, opened_at, id")
                .param("spokes", spokes)
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

    /** The case, if it is still open, with its row locked until the transaction ends. */
    Optional<CaseView> lockOpen(CaseId id) {
        return jdbc.sql(OPEN + "id = :id for update")
                .param("id", id.value())
                .query(CaseQueries::view)
                .optional();
    }

    void decided(CaseId id, AccountId by, CaseDecision decision, Instant now) {
        jdbc.sql("""
                update moderation_case set status = 'DECIDED', closed_at = :now, decided_by = :by, outcome = :outcome,
                reason_code = :reason, note = :note, items = :items where id = :id""")
                .param("now", utc(now))
                .param("by", by.value())
                .param("outcome", decision.action().name())
                .param("reason", decision.reasonCode())
                .param("note", decision.note())
                .param("items", decision.items().toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static CaseView view(ResultSet row, int n) throws SQLException {
        return new CaseView(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("subject_type"),
                row.getObject("subject", UUID.class),
                row.getInt("spoke"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}

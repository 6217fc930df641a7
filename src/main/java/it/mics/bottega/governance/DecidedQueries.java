package it.mics.bottega.governance;

import it.mics.bottega.governance.DecidedCase.Standing;
import it.mics.bottega.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads decided cases and opens the ones that take their place. */
@Component
class DecidedQueries {
    private static final String DECIDED = """
            select c.*, a.display_name, n.status as next_status, n.opened_at as next_opened, n.closed_at as next_closed,
                n.again_reason is null as came_back
            from moderation_case c left join account a on a.id = c.decided_by
            left join lateral (select * from moderation_case later where later.subject_type = c.subject_type
                and later.subject = c.subject and later.id <> c.id and later.opened_at >= c.closed_at
                and later.status <> 'WITHDRAWN' order by later.opened_at limit 1) n on true
            where c.status = 'DECIDED' and\s""";

    /**
     * Those who moderate its spoke, or one that decided it together with others, and the programme office; what was sealed only
     * whoever had it then. Whoever handed a case over is out for good.
     */
    private static final String THEIRS = """
             not exists (select from case_handover h where h.case_id = c.id and h.from_account = :me) and case when c.sealed
                then coalesce(c.assignee = :me, false) or :office and c.holder = 'OFFICE'
                else :office or c.spoke = any(:spokes)
                    or c.joint and exists (select from case_voice v where v.case_id = c.id and v.spoke = any(:spokes)) end""";

    private final JdbcClient jdbc;

    DecidedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who asks: the account, the spokes that it moderates, and whether it acts for the programme office. */
    record Reader(AccountId me, Collection<Integer> spokes, boolean office) {}

    List<DecidedCase> theirs(Reader reader, int limit) {
        return asked(DECIDED + THEIRS + " order by c.closed_at desc, c.id limit :limit", reader)
                .param("limit", limit)
                .query(DecidedQueries::decided)
                .list();
    }

    /** The same for one case, held until the transaction ends so that nobody takes it up at the same moment. */
    Optional<DecidedCase> hold(Reader reader, CaseId id) {
        return asked(DECIDED + THEIRS + " and c.id = :id for update of c", reader)
                .param("id", id.value())
                .query(DecidedQueries::decided)
                .optional();
    }

    /** The last decision about this subject, held in the same way. */
    Optional<DecidedCase> holdLast(String subjectType, UUID subject) {
        return jdbc.sql(
                        DECIDED
                                + "c.subject_type = :type and c.subject = :subject order by c.closed_at desc limit 1 for update of c")
                .param("type", subjectType)
                .param("subject", subject)
                .query(DecidedQueries::decided)
                .optional();
    }

    /** True where the open case about this subject takes a decision again that a conflict of interest had touched. */
    boolean conflicted(String subjectType, UUID subject) {
        return jdbc.sql("""
                        select exists (select from moderation_case where subject_type = :type and subject = :subject
                        and status = 'OPEN' and again_reason = :reason)""")
                .param("type", subjectType)
                .param("subject", subject)
                .param("reason", CaseBefore.CONFLICT)
                .query(Boolean.class)
                .single();
    }

    /** Lies with whom the earlier one lay, or with the programme office where it takes the decision up; who was out of it stays out. */
    void follow(CaseId earlier, CaseView next, AccountId by, String reason, boolean toOffice) {
        jdbc.sql("""
                insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at, supersedes, again_by, again_reason,
                    holder, assignee, sealed, joint)
                select :id, subject_type, subject, spoke, :opened, :due, id, :by, :reason,
                    case when :office then 'OFFICE' else holder end, case when :office then null else assignee end,
                    sealed, joint and not :office
                from moderation_case where id = :earlier""")
                .param("id", next.id().value())
                .param("opened", CaseQueries.utc(next.openedAt()))
                .param("due", CaseQueries.utc(next.dueAt()))
                .param("by", by.value())
                .param("reason", reason)
                .param("office", toOffice)
                .param("earlier", earlier.value())
                .update();
        jdbc.sql("""
                insert into case_handover (id, case_id, from_account, to_account, to_office, reason, at)
                select gen_random_uuid(), :id, from_account, to_account, to_office, reason, at
                from case_handover where case_id = :earlier""")
                .param("id", next.id().value())
                .param("earlier", earlier.value())
                .update();
        jdbc.sql("""
                insert into case_voice (case_id, spoke)
                select :id, v.spoke from case_voice v join moderation_case c on c.id = :id and c.joint where v.case_id = :earlier""")
                .param("id", next.id().value())
                .param("earlier", earlier.value())
                .update();
    }

    /** What the case says about the decision before it; empty where it was not opened to take one again. */
    Optional<CaseBefore> before(CaseId id) {
        return jdbc.sql(DECIDED
                        + "c.id = (select supersedes from moderation_case where id = :id and again_reason is not null)")
                .param("id", id.value())
                .query(DecidedQueries::decided)
                .optional()
                .map(earlier -> jdbc.sql("""
                        select c.again_reason, c.opened_at, a.display_name from moderation_case c
                        left join account a on a.id = c.again_by where c.id = :id""")
                        .param("id", id.value())
                        .query((row, n) -> new CaseBefore(
                                row.getString("display_name"),
                                at(row, "opened_at"),
                                row.getString("again_reason"),
                                earlier))
                        .single());
    }

    private JdbcClient.StatementSpec asked(String sql, Reader reader) {
        return jdbc.sql(sql)
                .param("me", reader.me().value())
                .param("office", reader.office())
                .param("spokes", reader.spokes().toArray(Integer[]::new));
    }

    private static DecidedCase decided(ResultSet row, int n) throws SQLException {
        String next = row.getString("next_status");
        Standing standing = next == null
                ? Standing.STANDS
                : row.getBoolean("came_back")
                        ? Standing.CAME_BACK
                        : next.equals("OPEN") ? Standing.OPEN_AGAIN : Standing.REPLACED;
        String actingAs = row.getString("acting_role");
        return new DecidedCase(
                CaseQueries.view(row, n),
                new CaseDecision(
                        CaseAction.valueOf(row.getString("outcome")),
                        row.getString("reason_code"),
                        row.getString("note"),
                        List.of((String[]) row.getArray("items").getArray())),
                row.getString("display_name"),
                actingAs == null ? "" : actingAs,
                at(row, "closed_at"),
                standing,
                switch (standing) {
                    case STANDS -> null;
                    case OPEN_AGAIN, CAME_BACK -> at(row, "next_opened");
                    case REPLACED -> at(row, "next_closed");
                },
                null);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}

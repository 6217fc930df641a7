package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who sits at which open case. */
@Component
class CaseSeats {
    /**
     * The programme office holds what was sent to it, what nobody else may decide, and what is long overdue; a sealed case
     * of others only after it has said why it opens it, and for as long as that lasts. Whoever handed a case over is out in every capacity.
     */
    private static final String HELD = """
            select c.* from moderation_case c where c.status = 'OPEN' and (
                exists (select from case_seat s where s.case_id = c.id and s.account_id = :me)
                or :office and (c.holder = 'OFFICE' or not exists (select from case_seat s where s.case_id = c.id)
                    or c.stage = 3 and not c.sealed
                    or c.stage = 3 and exists (select from case_glass g where g.case_id = c.id and g.account_id = :me
                        and g.until > :now)))
            and not exists (select from case_handover h where h.case_id = c.id and h.from_account = :me)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseSeats(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CaseView> queue(AccountId me, boolean office) {
        return jdbc.sql(HELD + " order by c.due_at, c.opened_at, c.id")
                .param("me", me.value())
                .param("office", office)
                .param("now", CaseQueries.utc(clock.instant()))
                .query(CaseQueries::view)
                .list();
    }

    boolean holds(AccountId me, boolean office, CaseId id) {
        return jdbc.sql(HELD + " and c.id = :id")
                .param("me", me.value())
                .param("office", office)
                .param("now", CaseQueries.utc(clock.instant()))
                .param("id", id.value())
                .query(CaseQueries::view)
                .optional()
                .isPresent();
    }

    boolean handedOver(AccountId me, CaseId id) {
        return jdbc.sql("select exists (select from case_handover where case_id = :id and from_account = :me)")
                .param("id", id.value())
                .param("me", me.value())
                .query(Boolean.class)
                .single();
    }

    boolean opened(AccountId me, CaseId id) {
        return jdbc.sql(
                        "select exists (select from case_glass where case_id = :id and account_id = :me and until > :now)")
                .param("now", CaseQueries.utc(clock.instant()))
                .param("id", id.value())
                .param("me", me.value())
                .query(Boolean.class)
                .single();
    }

    Optional<CaseId> openOn(String subjectType, UUID subject) {
        return jdbc.sql(
                        "select id from moderation_case where status = 'OPEN' and subject_type = :type and subject = :id")
                .param("type", subjectType)
                .param("id", subject)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** Leaders before deputies. */
    List<AccountId> moderators(CaseId id) {
        return jdbc.sql("""
                        select account_id from case_seat where case_id = :id
                        group by account_id order by max(role) desc, account_id""").param("id", id.value()).query(UUID.class).list().stream()
                .map(AccountId::new)
                .toList();
    }
}

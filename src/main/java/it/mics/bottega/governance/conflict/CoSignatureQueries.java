package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes decisions that wait for a second signature. */
@Component
class CoSignatureQueries {
    private static final String WAITING = "select * from co_signature where status = 'WAITING' ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CoSignatureQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID propose(CaseId id, AccountId by, CaseDecision decision) {
        UUID proposal = UUID.randomUUID();
        jdbc.sql("""
                insert into co_signature (id, case_id, proposed_by, proposed_at, outcome, reason_code, note, items)
                values (:id, :case, :by, :at, :outcome, :reason, :note, :items)""")
                .param("id", proposal)
                .param("case", id.value())
                .param("by", by.value())
                .param("at", now())
                .param("outcome", decision.action().name())
                .param("reason", decision.reasonCode())
                .param("note", decision.note())
                .param("items", decision.items().toArray(String[]::new))
                .update();
        return proposal;
    }

    Optional<ProposedDecision> waiting(CaseId id) {
        return jdbc.sql(WAITING + "and case_id = :case")
                .param("case", id.value())
                .query(CoSignatureQueries::proposed)
                .optional();
    }

    List<ProposedDecision> waiting() {
        return jdbc.sql(WAITING + "order by proposed_at, id")
                .query(CoSignatureQueries::proposed)
                .list();
    }

    /** True where this person has just signed the decision that is being carried out. */
    boolean signedBy(CaseId id, AccountId signer) {
        return jdbc.sql("""
                select exists (select from co_signature s join moderation_case c on c.id = s.case_id
                where c.id = :case and c.status = 'OPEN' and s.status = 'SIGNED' and s.answered_by = :signer)""")
                .param("case", id.value())
                .param("signer", signer.value())
                .query(Boolean.class)
                .single();
    }

    /** Ends the waiting; the case is held by the caller, so that nobody else answers at the same moment. */
    void end(ProposedDecision proposed, String status, AccountId by, @Nullable String reason) {
        jdbc.sql("""
                update co_signature set status = :status, answered_by = :by, answered_at = :at, answer_reason = :reason
                where id = :id and status = 'WAITING'""")
                .param("status", status)
                .param("by", by.value())
                .param("at", now())
                .param("reason", reason)
                .param("id", proposed.id())
                .update();
    }

    /** Why the last second signature of this case was refused, and by whom; empty where none was since. */
    Optional<DeclinedSignature> lastDeclined(CaseId id) {
        return jdbc.sql("""
                select * from (select * from co_signature where case_id = :case order by proposed_at desc limit 1) last
                where status = 'DECLINED' and answered_by is not null""")
                .param("case", id.value())
                .query((row, n) -> new DeclinedSignature(
                        new AccountId(row.getObject("answered_by", UUID.class)),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        row.getString("answer_reason")))
                .optional();
    }

    Optional<SignatureState> last(String subjectType, UUID subject) {
        return jdbc.sql("""
                select * from (select s.* from co_signature s join moderation_case c on c.id = s.case_id
                  where c.subject_type = :type and c.subject = :subject order by s.proposed_at desc limit 1) last
                where status in ('WAITING', 'DECLINED')""")
                .param("type", subjectType)
                .param("subject", subject)
                .query((row, n) -> {
                    OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
                    OffsetDateTime at =
                            answered == null ? row.getObject("proposed_at", OffsetDateTime.class) : answered;
                    return new SignatureState(answered == null, at.toInstant(), row.getString("answer_reason"));
                })
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ProposedDecision proposed(ResultSet row, int n) throws SQLException {
        return new ProposedDecision(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                new CaseDecision(
                        CaseAction.valueOf(row.getString("outcome")),
                        row.getString("reason_code"),
                        row.getString("note"),
                        List.of((String[]) row.getArray("items").getArray())));
    }
}

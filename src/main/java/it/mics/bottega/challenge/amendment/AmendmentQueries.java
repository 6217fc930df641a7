package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads amendments, and keeps who has acknowledged them. */
@Component
class AmendmentQueries {
    private final JdbcClient jdbc;

    AmendmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All amendments of this challenge, last first; acknowledged where this person has done so. */
    List<ShownAmendment> all(ChallengeId challenge, @Nullable AccountId reader) {
        return jdbc.sql("""
                        select a.*, k.at as acknowledged_at from challenge_amendment a
                        left join amendment_acknowledgement k on k.amendment_id = a.id and k.account_id = :reader
                        where a.challenge_id = :challenge order by a.proposed_at desc, a.id""")
                .param("challenge", challenge.value())
                .param("reader", reader == null ? null : reader.value())
                .query((row, n) -> shown(row))
                .list();
    }

    Optional<ShownAmendment> find(AmendmentId id) {
        return jdbc.sql("select *, null::timestamptz as acknowledged_at from challenge_amendment where id = :id")
                .param("id", id.value())
                .query((row, n) -> shown(row))
                .optional();
    }

    Map<UUID, ChallengeId> challenges(Collection<UUID> amendments) {
        Map<UUID, ChallengeId> all = new HashMap<>();
        jdbc.sql("select id, challenge_id from challenge_amendment where id = any(:ids)")
                .param("ids", amendments.toArray(UUID[]::new))
                .query(row -> {
                    all.put(
                            row.getObject("id", UUID.class),
                            new ChallengeId(row.getObject("challenge_id", UUID.class)));
                });
        return all;
    }

    /** The number that the next one of this challenge gets; whoever asks holds the challenge. */
    int nextNumber(ChallengeId challenge) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from challenge_amendment where challenge_id = :challenge")
                .param("challenge", challenge.value())
                .query(Integer.class)
                .single();
    }

    /** True where something was announced that this person has not acknowledged. */
    boolean unread(ChallengeId challenge, AccountId person) {
        return jdbc.sql("""
                        select exists (select from challenge_amendment a where a.challenge_id = :challenge and a.status = 'ANNOUNCED'
                        and not exists (select from amendment_acknowledgement k where k.amendment_id = a.id and k.account_id = :person))""")
                .param("challenge", challenge.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void acknowledge(AmendmentId amendment, AccountId person, Instant now) {
        jdbc.sql("""
                insert into amendment_acknowledgement (amendment_id, account_id, at) values (:amendment, :person, :now)
                on conflict do nothing""")
                .param("amendment", amendment.value())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private ShownAmendment shown(ResultSet row) throws SQLException {
        AmendmentId id = new AmendmentId(row.getObject("id", UUID.class));
        @Nullable String refusal = row.getString("refusal");
        return new ShownAmendment(
                id,
                new ChallengeId(row.getObject("challenge_id", UUID.class)),
                row.getObject("number", Integer.class),
                AmendmentStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                Language.valueOf(row.getString("language")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                instant(row, "decided_at"),
                refusal == null ? null : AmendmentRefusal.valueOf(refusal),
                row.getString("note"),
                changes(id),
                false,
                instant(row, "acknowledged_at") != null);
    }

    private List<TermChange> changes(AmendmentId id) {
        return jdbc.sql("select * from challenge_amendment_change where amendment_id = :id order by position")
                .param("id", id.value())
                .query((row, n) -> {
                    @Nullable String language = row.getString("language");
                    return new TermChange(
                            AmendedField.valueOf(row.getString("field")),
                            language == null ? null : Language.valueOf(language),
                            row.getString("before"),
                            row.getString("after"));
                })
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

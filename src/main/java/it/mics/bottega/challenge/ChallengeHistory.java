package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every move of every challenge, with who made it and why. */
@Component
class ChallengeHistory {
    private final JdbcClient jdbc;

    ChallengeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ChallengeId challenge, Actor actor, StatusChange change, Instant now) {
        AccountId account = actor.account();
        jdbc.sql("""
                insert into challenge_history (id, challenge_id, at, actor, from_status, to_status, reason_code, note, items)
                values (:id, :challenge, :at, :actor, :from, :to, :reason, :note, :items)""")
                .param("id", UUID.randomUUID())
                .param("challenge", challenge.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", account == null ? null : account.value())
                .param("from", change.from().name())
                .param("to", change.to().name())
                .param("reason", change.reasonCode())
                .param("note", change.note())
                .param("items", change.items().toArray(String[]::new))
                .update();
    }

    List<ChallengeMove> of(ChallengeId challenge) {
        return jdbc.sql("select * from challenge_history where challenge_id = :id order by at desc, id")
                .param("id", challenge.value())
                .query((row, n) -> {
                    @Nullable UUID actor = row.getObject("actor", UUID.class);
                    @Nullable String reason = row.getString("reason_code");
                    @Nullable String note = row.getString("note");
                    return new ChallengeMove(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            actor == null ? null : new AccountId(actor),
                            ChallengeStatus.valueOf(row.getString("from_status")),
                            ChallengeStatus.valueOf(row.getString("to_status")),
                            reason,
                            note,
                            List.of((String[]) row.getArray("items").getArray()));
                })
                .list();
    }
}

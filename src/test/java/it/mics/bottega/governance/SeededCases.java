package it.mics.bottega.governance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases for tests, put straight into the database as they would stand at some hour. */
final class SeededCases {
    private SeededCases() {}

    /** An open case of this spoke on nothing that exists, due at this moment. */
    static CaseId due(JdbcClient jdbc, int spoke, Instant dueAt) {
        CaseId id = CaseId.random();
        jdbc.sql("""
                insert into moderation_case (id, subject_type, subject, spoke, opened_at, due_at)
                values (:id, 'challenge', :subject, :spoke, :opened, :due)""")
                .param("id", id.value())
                .param("subject", UUID.randomUUID())
                .param("spoke", spoke)
                .param("opened", dueAt.minus(Duration.ofDays(5)).atOffset(ZoneOffset.UTC))
                .param("due", dueAt.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    static void set(JdbcClient jdbc, CaseId id, String what) {
        jdbc.sql("update moderation_case set " + what + " where id = :id")
                .param("id", id.value())
                .update();
    }
}

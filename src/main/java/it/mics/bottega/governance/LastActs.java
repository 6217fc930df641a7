package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When something was last done, as the record of acts has it. */
@Component
public class LastActs {
    private final JdbcClient jdbc;

    LastActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When this person last did anything about this subject, or anybody did this to it; empty where neither ever happened. */
    public Optional<Instant> of(String subjectType, UUID subject, AccountId actor, String action) {
        return jdbc.sql("""
                        select max(at) from audit_entry
                        where subject_type = :type and subject = :subject and (actor = :actor or action = :action)""")
                .param("type", subjectType)
                .param("subject", subject)
                .param("actor", actor.value())
                .param("action", action)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}

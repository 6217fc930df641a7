package it.mics.bottega.directory.orcid;

import it.mics.bottega.identity.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of what people agreed to; a text that has changed needs a new yes. */
@Component
class Consents {
    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the person agreed to this version of the text, if that still holds. */
    Optional<Instant> since(AccountId account, String purpose, int version) {
        return jdbc.sql("select given_at from consent where account_id = :account and purpose = :purpose"
                        + " and text_version = :version and withdrawn_at is null")
                .param("account", account.value())
                .param("purpose", purpose)
                .param("version", version)
                .query((row, n) ->
                        row.getObject("given_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void give(AccountId account, String purpose, int version) {
        if (since(account, purpose, version).isPresent()) return;
        withdraw(account, purpose);
        jdbc.sql("insert into consent (id, account_id, purpose, text_version, given_at)"
                        + " values (:id, :account, :purpose, :version, :now) on conflict do nothing")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("purpose", purpose)
                .param("version", version)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(AccountId account, String purpose) {
        jdbc.sql("update consent set withdrawn_at = greatest(given_at, :now) where account_id = :account"
                        + " and purpose = :purpose and withdrawn_at is null")
                .param("account", account.value())
                .param("purpose", purpose)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

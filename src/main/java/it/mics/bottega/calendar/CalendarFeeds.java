package it.mics.bottega.calendar;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses of personal calendars: made, replaced and closed by the person alone; kept only as hashes. */
@Service
public class CalendarFeeds {
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(JdbcClient jdbc, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** An address that is open: since when, and when a calendar last asked there. */
    public record OpenFeed(Instant since, @Nullable Instant readAt) {}

    /** My address, if one is open; the secret in it is never shown again. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SIGNED_IN')")
    public Optional<OpenFeed> mine() {
        return jdbc.sql("select created_at, read_at from calendar_feed where account_id = :me")
                .param("me", current.require().id().value())
                .query((row, n) -> {
                    @Nullable OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
                    return new OpenFeed(
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            read == null ? null : read.toInstant());
                })
                .optional();
    }

    /** Opens a new address for me and closes the one before; answers the secret, this once. */
    @Transactional
    @PreAuthorize("hasRole('SIGNED_IN')")
    public String open() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into calendar_feed (account_id, token_hash, created_at) values (:me, :hash, :now)
                on conflict (account_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at, read_at = null""")
                .param("me", current.require().id().value())
                .param("hash", hash(secret))
                .param("now", now())
                .update();
        return secret;
    }

    /** Closes my address at once. */
    @Transactional
    @PreAuthorize("hasRole('SIGNED_IN')")
    public void close() {
        jdbc.sql("delete from calendar_feed where account_id = :me")
                .param("me", current.require().id().value())
                .update();
    }

    /** Whose address this is; empty where it is closed or never was one. */
    Optional<AccountId> owner(String secret) {
        return jdbc.sql("update calendar_feed set read_at = :now where token_hash = :hash returning account_id")
                .param("now", now())
                .param("hash", hash(secret))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package it.mics.bottega.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of what people agreed to, by purpose and version of the text; only ever added to or withdrawn. */
@Component
public class Consents {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Consents(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** One yes, and the no that ended it where there was one. */
    public record Given(
            ConsentPurpose purpose,
            int textVersion,
            Instant givenAt,
            @Nullable Instant withdrawnAt) {}

    /** When the person agreed to the present text, if that still holds. */
    public Optional<Instant> since(AccountId account, ConsentPurpose purpose) {
        return jdbc.sql("select given_at from consent where account_id = :account and purpose = :purpose"
                        + " and text_version = :version and withdrawn_at is null")
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("version", purpose.textVersion())
                .query((row, n) -> at(row, "given_at"))
                .optional();
    }

    /** Everything this person agreed to, newest first. */
    public List<Given> history(AccountId account) {
        return jdbc.sql("select purpose, text_version, given_at, withdrawn_at from consent where account_id = :account"
                        + " order by given_at desc, purpose")
                .param("account", account.value())
                .query((row, n) -> new Given(
                        ConsentPurpose.valueOf(row.getString("purpose")),
                        row.getInt("text_version"),
                        at(row, "given_at"),
                        row.getObject("withdrawn_at") == null ? null : at(row, "withdrawn_at")))
                .list();
    }

    /** Everybody who has agreed to the present text, as far as that still holds. */
    public Set<AccountId> holders(ConsentPurpose purpose) {
        return new HashSet<>(jdbc.sql("select account_id from consent where purpose = :purpose"
                        + " and text_version = :version and withdrawn_at is null")
                .param("purpose", purpose.name())
                .param("version", purpose.textVersion())
                .query((row, n) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list());
    }

    /** Records a yes to the present text; false where it holds already. */
    public boolean give(AccountId account, ConsentPurpose purpose) {
        if (since(account, purpose).isPresent()) return false;
        withdraw(account, purpose);
        int given = jdbc.sql("insert into consent (id, account_id, purpose, text_version, given_at)"
                        + " values (:id, :account, :purpose, :version, :now) on conflict do nothing")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("version", purpose.textVersion())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (given > 0) events.publishEvent(new ConsentChanged(account, purpose, true));
        return given > 0;
    }

    /** Records a no; false where there was no yes. */
    public boolean withdraw(AccountId account, ConsentPurpose purpose) {
        int withdrawn = jdbc.sql(
                        "update consent set withdrawn_at = greatest(given_at, :now) where account_id = :account"
                                + " and purpose = :purpose and withdrawn_at is null")
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (withdrawn > 0) events.publishEvent(new ConsentChanged(account, purpose, false));
        return withdrawn > 0;
    }

    /** Records what a choice elsewhere means; a yes that holds stays as it was given. */
    public void follow(AccountId account, ConsentPurpose purpose, boolean yes) {
        boolean holds =
                history(account).stream().anyMatch(given -> given.purpose() == purpose && given.withdrawnAt() == null);
        if (yes && !holds) give(account, purpose);
        if (!yes) withdraw(account, purpose);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package it.mics.bottega.identity.oidc;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Grants;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.identity.SignInRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account behind an issuer and a subject, or makes it at the first sign-in with the roles that the issuer
 * names. From then on name and roles are ours. An e-mail address never leads to an account.
 */
@Component
class FirstSignIn {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final JdbcClient jdbc;
    private final Grants grants;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FirstSignIn(JdbcClient jdbc, Grants grants, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.clock = clock;
        this.events = events;
    }

    /** Says that somebody was recognised and not let in. */
    @Transactional
    void refused(AccountId account) {
        events.publishEvent(new SignInRefused(account));
    }

    @Transactional
    AccountId enter(Claims claims) {
        // Two first sign-ins of one person at the same moment wait for each other here.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", claims.issuer() + " " + claims.subject())
                .query((row, n) -> n)
                .list();
        return known(claims).orElseGet(() -> create(claims));
    }

    /** The organisation with this key, if we know it. */
    Optional<OrganisationId> organisation(@Nullable String key) {
        if (key == null) return Optional.empty();
        return jdbc.sql("select id from organisation where key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    private Optional<AccountId> known(Claims claims) {
        return jdbc.sql("select account_id from login_identity where provider = :issuer and subject = :subject")
                .param("issuer", claims.issuer())
                .param("subject", claims.subject())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    private AccountId create(Claims claims) {
        AccountId account = AccountId.random();
        jdbc.sql(
                        "insert into account (id, display_name, email, language, created_at) values (:id, :name, :email, :language, :now)")
                .param("id", account.value())
                .param("name", claims.name())
                .param("email", claims.verifiedEmail())
                .param("language", claims.language().code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into login_identity (provider, subject, account_id) values (:issuer, :subject, :account)")
                .param("issuer", claims.issuer())
                .param("subject", claims.subject())
                .param("account", account.value())
                .update();
        @Nullable
        OrganisationId organisation = organisation(claims.organisation()).orElse(null);
        if (organisation != null) affiliate(account, organisation);
        claims.roles().forEach(role -> grant(account, role, organisation, claims.spoke()));
        return account;
    }

    private void grant(AccountId account, Role role, @Nullable OrganisationId organisation, @Nullable Integer spoke) {
        switch (role) {
            case COMPANY_MEMBER -> {
                if (organisation != null) grants.give(account, new Grant(role, organisation, null), null);
            }
            case SPOKE_LEADER, SPOKE_DEPUTY -> {
                if (spoke != null) grants.give(account, new Grant(role, null, spoke), null);
            }
            case RESEARCHER, PROGRAMME_OFFICE, AUDITOR, TECHNICAL_ADMIN ->
                grants.give(account, new Grant(role, null, null), null);
        }
    }

    private void affiliate(AccountId account, OrganisationId organisation) {
        jdbc.sql("""
                insert into affiliation (id, account_id, organisation_id, since, verified_by)
                values (:id, :account, :organisation, :since, 'FEDERATION')""")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("organisation", organisation.value())
                .param("since", LocalDate.ofInstant(clock.instant(), ROME))
                .update();
    }
}

package it.mics.bottega.identity;

import it.mics.bottega.identity.issuer.OnIssuer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns who the issuer says somebody is into one of our accounts. People are recognised by issuer and subject alone;
 * roles, organisation and spoke are taken over at the first sign-in and are ours to give and take from then on.
 */
@Component
@OnIssuer
class OidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final Logger log = LoggerFactory.getLogger(OidcUsers.class);

    private final OidcUserService issuer = new OidcUserService();
    private final IdentityQueries queries;
    private final Grants grants;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OidcUsers(IdentityQueries queries, Grants grants, JdbcClient jdbc, Clock clock, TransactionTemplate transaction) {
        this.queries = queries;
        this.grants = grants;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = issuer.loadUser(request);
        AccountId account = account(user);
        Actor actor = queries.actor(account)
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("account_suspended")));
        return new OidcAccount(account, FreshGrantsFilter.authorities(actor), user.getIdToken(), user.getUserInfo());
    }

    private AccountId account(OidcUser user) {
        return known(user).orElseGet(() -> {
            try {
                return Objects.requireNonNull(transaction.execute(status -> welcome(user)));
            } catch (DuplicateKeyException e) {
                // The same person came in by two doors at once; the other one has made the account.
                return known(user).orElseThrow(() -> e);
            }
        });
    }

    private Optional<AccountId> known(OidcUser user) {
        return jdbc.sql("select account_id from login_identity where provider = :provider and subject = :subject")
                .param("provider", provider(user))
                .param("subject", user.getSubject())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    private AccountId welcome(OidcUser user) {
        AccountId id = AccountId.random();
        jdbc.sql("insert into account (id, display_name, email, language, created_at) values (:id, :name, :email, :language, :now)")
                .param("id", id.value())
                .param("name", name(user))
                .param("email", Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null)
                .param("language", user.getLocale() != null && user.getLocale().startsWith("en") ? "en" : "it")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into login_identity (provider, subject, account_id) values (:provider, :subject, :account)")
                .param("provider", provider(user))
                .param("subject", user.getSubject())
                .param("account", id.value())
                .update();
        takeOver(id, user);
        return id;
    }

    private void takeOver(AccountId id, OidcUser user) {
        Set<String> roles = roles(user);
        Optional<OrganisationId> organisation = organisation(user.getClaimAsString("bottega_organisation"));
        Optional<Integer> spoke = spoke(user.getClaimAsString("bottega_spoke"));
        if (roles.contains("researcher")) grants.give(id, new Grant(Role.RESEARCHER, null, null), null);
        if (roles.contains("programme-office")) grants.give(id, new Grant(Role.PROGRAMME_OFFICE, null, null), null);
        if (roles.contains("spoke-leader")) {
            spoke.ifPresentOrElse(
                    number -> grants.give(id, new Grant(Role.SPOKE_LEADER, null, number), null),
                    () -> log.warn("A spoke leader came without a spoke and has no role until one is granted: {}", id.value()));
        }
        if (roles.contains("company")) {
            organisation.ifPresentOrElse(
                    company -> grants.give(id, new Grant(Role.COMPANY_MEMBER, company, null), null),
                    () -> log.warn("A company member came without a known organisation and has no role until one is granted: {}", id.value()));
        } else {
            organisation.ifPresent(body -> affiliate(id, body));
        }
    }

    private void affiliate(AccountId id, OrganisationId organisation) {
        jdbc.sql("""
                insert into affiliation (id, account_id, organisation_id, since, verified_by)
                values (:id, :account, :organisation, :since, 'FEDERATION')""")
                .param("id", UUID.randomUUID())
                .param("account", id.value())
                .param("organisation", organisation.value())
                .param("since", clock.instant().atOffset(ZoneOffset.UTC).toLocalDate())
                .update();
    }

    private Optional<OrganisationId> organisation(@Nullable String key) {
        if (key == null) return Optional.empty();
        return jdbc.sql("select id from organisation where key = :key").param("key", key).query(UUID.class).optional().map(OrganisationId::new);
    }

    private static Optional<Integer> spoke(@Nullable String claim) {
        return claim != null && claim.matches("[1-8]") ? Optional.of(Integer.valueOf(claim)) : Optional.empty();
    }

    private static Set<String> roles(OidcUser user) {
        Map<String, Object> access = user.getClaimAsMap("realm_access");
        Object roles = access == null ? List.of() : access.getOrDefault("roles", List.of());
        return roles instanceof Collection<?> all ? all.stream().map(Object::toString).collect(Collectors.toSet()) : Set.of();
    }

    private static String name(OidcUser user) {
        return Stream.of(Optional.ofNullable(user.getFullName()), Optional.ofNullable(user.getPreferredUsername()))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("?");
    }

    private static String provider(OidcUser user) {
        return Objects.requireNonNull(user.getIssuer()).toString();
    }
}

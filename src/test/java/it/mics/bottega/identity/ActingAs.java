package it.mics.bottega.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** People and organisations for tests, and code that runs as one of them. */
public final class ActingAs {
    /** There is one shared context and so one database; remembered when the first person is created. */
    private static volatile @Nullable JdbcClient database;

    private ActingAs() {}

    /** A new account with these grants. */
    public static AccountId person(JdbcClient jdbc, String name, Grant... grants) {
        database = jdbc;
        AccountId id = AccountId.random();
        jdbc.sql("insert into account (id, display_name, email, created_at) values (:id, :name, :email, :now)")
                .param("id", id.value())
                .param("name", name)
                .param("email", id.value() + "@example.org")
                .param("now", OffsetDateTime.now())
                .update();
        for (Grant grant : grants) grant(jdbc, id, grant);
        return id;
    }

    /** A new researcher who belongs to this organisation, or to none. */
    public static AccountId researcher(JdbcClient jdbc, String name, @Nullable OrganisationId organisation) {
        AccountId id = person(jdbc, name, new Grant(Role.RESEARCHER, null, null));
        if (organisation != null) affiliate(jdbc, id, organisation);
        return id;
    }

    /** A new member of this company. */
    public static AccountId companyMember(JdbcClient jdbc, String name, OrganisationId company) {
        return person(jdbc, name, new Grant(Role.COMPANY_MEMBER, company, null));
    }

    /** A new leader of this spoke. */
    public static AccountId spokeLeader(JdbcClient jdbc, String name, int spoke) {
        return person(jdbc, name, new Grant(Role.SPOKE_LEADER, null, spoke));
    }

    /** A new member of the programme office. */
    public static AccountId programmeOffice(JdbcClient jdbc, String name) {
        return person(jdbc, name, new Grant(Role.PROGRAMME_OFFICE, null, null));
    }

    /** A new auditor. */
    public static AccountId auditor(JdbcClient jdbc, String name) {
        return person(jdbc, name, new Grant(Role.AUDITOR, null, null));
    }

    /** A new technical administrator. */
    public static AccountId technicalAdmin(JdbcClient jdbc, String name) {
        return person(jdbc, name, new Grant(Role.TECHNICAL_ADMIN, null, null));
    }

    /** A new organisation of this kind, for example {@code COMPANY} or {@code UNIVERSITY}. */
    public static OrganisationId organisation(JdbcClient jdbc, String name, String kind) {
        OrganisationId id = new OrganisationId(UUID.randomUUID());
        jdbc.sql(
                        "insert into organisation (id, key, name_it, name_en, kind, programme_role) values (:id, :key, :name, :name, :kind, 'EXTERNAL')")
                .param("id", id.value())
                .param("key", "test-" + id.value())
                .param("name", name)
                .param("kind", kind)
                .update();
        return id;
    }

    /** A new company. */
    public static OrganisationId company(JdbcClient jdbc, String name) {
        return organisation(jdbc, name, "COMPANY");
    }

    /** Gives one more role. */
    public static void grant(JdbcClient jdbc, AccountId account, Grant grant) {
        OrganisationId organisation = grant.organisation();
        jdbc.sql("insert into role_grant (id, account_id, role, scope, organisation_id, spoke, granted_at)"
                        + " values (:id, :account, :role, :scope, :organisation, :spoke, :now)")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("role", grant.role().name())
                .param("scope", organisation != null ? "ORGANISATION" : grant.spoke() != null ? "SPOKE" : "GLOBAL")
                .param("organisation", organisation == null ? null : organisation.value())
                .param("spoke", grant.spoke())
                .param("now", OffsetDateTime.now())
                .update();
    }

    /** Makes the person belong to an organisation. */
    public static void affiliate(JdbcClient jdbc, AccountId account, OrganisationId organisation) {
        jdbc.sql(
                        "insert into affiliation (id, account_id, organisation_id, since, verified_by) values (:id, :account, :organisation, current_date, 'SELF')")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Runs as this person and answers what the code answers; whoever acted before acts again afterwards. */
    public static <T> T call(AccountId account, Callable<T> code) {
        SecurityContext before = SecurityContextHolder.getContext();
        become(account);
        try {
            return code.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Runs as this person. */
    public static void run(AccountId account, Runnable code) {
        call(account, () -> {
            code.run();
            return Set.of();
        });
    }

    /** Runs as somebody who has not signed in. */
    public static <T> T visiting(Callable<T> code) throws Exception {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return code.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Lets this person act from now on in this thread. */
    public static void become(AccountId account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(account));
        SecurityContextHolder.setContext(context);
    }

    /** What the session of this person holds. */
    public static Authentication authentication(AccountId account) {
        Actor actor = new IdentityQueries(Objects.requireNonNull(database), Clock.systemUTC())
                .actor(account)
                .orElseThrow();
        var authorities = FreshGrantsFilter.authorities(actor);
        return UsernamePasswordAuthenticationToken.authenticated(
                new DemoAccount(account, account.value().toString(), authorities), null, authorities);
    }
}

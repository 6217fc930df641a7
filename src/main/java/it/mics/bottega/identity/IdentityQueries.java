package it.mics.bottega.identity;

import it.mics.bottega.uikit.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts, grants and affiliations. */
@Component
class IdentityQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    IdentityQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Actor> actor(AccountId id) {
        return jdbc.sql("select display_name from account where id = :id and status = 'ACTIVE'")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(name -> new Actor(id, name, grants(id), organisations(id)));
    }

    Set<Grant> grants(AccountId id) {
        return new HashSet<>(jdbc.sql(
                        "select role, organisation_id, spoke from role_grant where account_id = :id and revoked_at is null")
                .param("id", id.value())
                .query((row, n) -> grant(row))
                .list());
    }

    /** The grants of those of these accounts that are active, empty for somebody without any. */
    Map<AccountId, Set<Grant>> standings(Collection<AccountId> ids) {
        Map<AccountId, Set<Grant>> all = new HashMap<>();
        jdbc.sql("""
                        select a.id, g.role, g.organisation_id, g.spoke from account a
                        left join role_grant g on g.account_id = a.id and g.revoked_at is null
                        where a.id in (:ids) and a.status = 'ACTIVE'""").param("ids", ids.stream().map(AccountId::value).toList()).query(row -> {
            Set<Grant> held =
                    all.computeIfAbsent(new AccountId(row.getObject("id", UUID.class)), id -> new HashSet<>());
            if (row.getString("role") != null) held.add(grant(row));
        });
        return all;
    }

    private static Grant grant(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Grant(
                Role.valueOf(row.getString("role")),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject("spoke", Integer.class));
    }

    Optional<AccountId> accountOf(String provider, String subject) {
        return jdbc.sql("""
                        select account_id from login_identity join account on account.id = account_id
                        where provider = :provider and subject = :subject and status = 'ACTIVE'""")
                .param("provider", provider)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Names, and what stands for that of somebody who was erased, made of their pseudonym. */
    Map<AccountId, String> names(Collection<AccountId> ids, UnaryOperator<String> former) {
        Map<AccountId, String> names = new HashMap<>();
        if (ids.isEmpty()) return names;
        jdbc.sql("select id, display_name, pseudonym from account where id in (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toList())
                .query(row -> {
                    String pseudonym = row.getString("pseudonym");
                    names.put(
                            new AccountId(row.getObject("id", UUID.class)),
                            pseudonym == null ? row.getString("display_name") : former.apply(pseudonym));
                });
        return names;
    }

    Optional<String> email(AccountId id) {
        return jdbc.sql("select email from account where id = :id and email is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    List<AccountId> holders(Role role, String column, Object scope) {
        return jdbc
                .sql("select account_id from role_grant join account on account.id = account_id where role = :role and "
                        + column + " = :scope and revoked_at is null and status = 'ACTIVE' order by granted_at")
                .param("role", role.name())
                .param("scope", scope)
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    private Set<OrganisationId> organisations(AccountId id) {
        Set<OrganisationId> all = new HashSet<>();
        jdbc.sql(
                        "select organisation_id from affiliation where account_id = :id and (until is null or until >= :today)")
                .param("id", id.value())
                .param("today", LocalDate.ofInstant(clock.instant(), Dates.ROME))
                .query(UUID.class)
                .list()
                .forEach(organisation -> all.add(new OrganisationId(organisation)));
        return all;
    }
}

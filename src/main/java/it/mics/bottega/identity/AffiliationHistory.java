package it.mics.bottega.identity;

import it.mics.bottega.kernel.LocalizedText;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which organisations people belong and belonged; nothing of it is overwritten. */
@Component
public class AffiliationHistory {
    private final JdbcClient jdbc;

    AffiliationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every affiliation of these people and every company for which they act or acted. */
    public List<Belonging> of(Collection<AccountId> people) {
        if (people.isEmpty()) return List.of();
        return jdbc.sql("""
                select b.account_id, b.organisation_id, o.name_it, o.name_en, b.until from (
                  select account_id, organisation_id, until from affiliation where account_id = any(:ids)
                  union all
                  select account_id, organisation_id, (revoked_at at time zone 'Europe/Rome')::date
                  from role_grant where account_id = any(:ids) and organisation_id is not null) b
                join organisation o on o.id = b.organisation_id
                order by b.account_id, b.until desc nulls first, b.organisation_id""")
                .param("ids", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, n) -> {
                    Date until = row.getDate("until");
                    return new Belonging(
                            new AccountId(row.getObject("account_id", UUID.class)),
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            new LocalizedText(row.getString("name_it"), row.getString("name_en")),
                            until == null ? null : until.toLocalDate());
                })
                .list();
    }

    /** Holds these accounts until the end of the transaction: nothing that refers to one of them is written meanwhile. */
    public void hold(Collection<AccountId> people) {
        jdbc.sql("select id from account where id = any(:ids) order by id for update")
                .param("ids", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}

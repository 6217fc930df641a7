package it.mics.bottega.directory;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.RuleTerms;
import it.mics.bottega.identity.AccountId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the works that stand on two profiles: the same DOI, or else the same title and year. */
@Component
class JointOutputs {
    private final JdbcClient jdbc;

    JointOutputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many recent works the person has in common with that one of those concerned with whom there are most. */
    int most(AccountId person, Concerned concerned, RuleTerms terms) {
        return jdbc.sql("""
                select coalesce(max(n), 0) from (
                  select o.account_id, count(distinct m.id) as n from profile_output m join profile_output o
                    on o.account_id = any(:others) and o.account_id <> m.account_id
                    and (lower(o.doi) = lower(m.doi) or o.year = m.year and lower(btrim(o.title)) = lower(btrim(m.title)))
                  where m.account_id = :person and greatest(m.year, o.year) >= :since group by o.account_id) joint""")
                .param(
                        "others",
                        concerned.accounts().stream().map(AccountId::value).toArray(UUID[]::new))
                .param("person", person.value())
                .param("since", terms.since().getYear())
                .query(Integer.class)
                .single();
    }
}

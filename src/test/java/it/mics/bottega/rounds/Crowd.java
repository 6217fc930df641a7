package it.mics.bottega.rounds;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many researchers of one university, written with a few statements. */
public final class Crowd {
    private Crowd() {}

    /** So many of them. */
    public static List<AccountId> researchers(JdbcClient jdbc, int number, String name, OrganisationId university) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(number).toList();
        UUID[] all = ids.toArray(UUID[]::new);
        jdbc.sql("""
                insert into account (id, display_name, email, created_at)
                select id, :name || ' ' || place, id || '@example.org', now() from unnest(:ids) with ordinality as new (id, place)""").param("name", name).param("ids", all).update();
        jdbc.sql("""
                insert into role_grant (id, account_id, role, scope, granted_at)
                select gen_random_uuid(), id, 'RESEARCHER', 'GLOBAL', now() from unnest(:ids) as new (id)""").param("ids", all).update();
        jdbc.sql("""
                insert into affiliation (id, account_id, organisation_id, since, verified_by)
                select gen_random_uuid(), id, :university, current_date, 'SELF' from unnest(:ids) as new (id)""").param("university", university.value()).param("ids", all).update();
        return ids.stream().map(AccountId::new).toList();
    }
}

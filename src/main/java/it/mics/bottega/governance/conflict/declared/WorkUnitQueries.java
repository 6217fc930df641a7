package it.mics.bottega.governance.conflict.declared;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the departments and groups that people declared. */
@Component
class WorkUnitQueries {
    private final JdbcClient jdbc;

    WorkUnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A department or group that the person shares with this other one. */
    record Shared(
            AccountId other, OrganisationId organisation, LocalizedText institution, UnitKind kind, String name) {}

    List<WorkUnit> of(AccountId person) {
        return jdbc.sql("""
                select u.*, o.name_it, o.name_en from work_unit u join organisation o on o.id = u.organisation_id
                where u.account_id = :person and u.ended_at is null order by o.name_it, u.kind, u.declared_at, u.id""")
                .param("person", person.value())
                .query((row, n) -> new WorkUnit(
                        row.getObject("id", UUID.class),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new LocalizedText(row.getString("name_it"), row.getString("name_en"))))
                .list();
    }

    /** What both declared in the same institution, and what has not ended before this day. */
    List<Shared> shared(AccountId person, Collection<AccountId> others, LocalDate since) {
        return jdbc.sql("""
                select distinct t.account_id, m.organisation_id, o.name_it, o.name_en, m.kind, m.name from work_unit m
                join work_unit t on t.organisation_id = m.organisation_id and t.kind = m.kind and t.name_key = m.name_key
                  and t.account_id <> m.account_id
                join organisation o on o.id = m.organisation_id
                where m.account_id = :person and t.account_id = any(:others)
                and (m.ended_at is null or (m.ended_at at time zone 'Europe/Rome')::date >= :since)
                and (t.ended_at is null or (t.ended_at at time zone 'Europe/Rome')::date >= :since)
                order by m.kind, m.name""")
                .param("person", person.value())
                .param("others", others.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("since", since)
                .query((row, n) -> new Shared(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new LocalizedText(row.getString("name_it"), row.getString("name_en")),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    void add(AccountId person, OrganisationId organisation, UnitKind kind, UnitName name, Instant now) {
        jdbc.sql("""
                insert into work_unit (id, account_id, organisation_id, kind, name, name_key, declared_at)
                values (gen_random_uuid(), :person, :organisation, :kind, :name, :key, :now)""")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("kind", kind.name())
                .param("name", name.written())
                .param("key", name.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** True where it was the person’s and had not ended. */
    boolean end(AccountId person, UUID id, Instant now) {
        return jdbc.sql(
                                "update work_unit set ended_at = :now where id = :id and account_id = :person and ended_at is null")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }
}

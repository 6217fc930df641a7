package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people declared about themselves. */
@Component
class RelationQueries {
    private final JdbcClient jdbc;

    RelationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds that this person declared to one of these people or organisations and that still count; projects are a matter of their own. */
    List<RelationKind> declaredBy(
            AccountId person, Collection<AccountId> people, Collection<OrganisationId> organisations, LocalDate since) {
        return jdbc.sql("""
                select distinct kind from declared_relation where account_id = :person
                and (other_account = any(:people) or other_organisation = any(:organisations))
                and kind <> 'JOINT_PROJECT' and (ended_at is null or ended_at::date >= :since) order by kind""")
                .param("person", person.value())
                .param("people", accounts(people))
                .param("organisations", organisations(organisations))
                .param("since", since)
                .query((row, n) -> RelationKind.valueOf(row.getString("kind")))
                .list();
    }

    /** True where one of these people declared a relation to this person that still counts. */
    boolean declaredAbout(AccountId person, Collection<AccountId> people, LocalDate since) {
        return jdbc.sql("""
                select exists (select from declared_relation where other_account = :person and account_id = any(:people)
                and kind <> 'JOINT_PROJECT' and (ended_at is null or ended_at::date >= :since))""")
                .param("person", person.value())
                .param("people", accounts(people))
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    /** True where this person declared a project with one of these people or organisations that runs on this day or later. */
    boolean projectOf(
            AccountId person, Collection<AccountId> people, Collection<OrganisationId> organisations, LocalDate since) {
        return jdbc.sql("""
                select exists (select from declared_relation where account_id = :person and kind = 'JOINT_PROJECT'
                and (other_account = any(:people) or other_organisation = any(:organisations))
                and runs_until >= :since and (ended_at is null or ended_at::date >= :since))""")
                .param("person", person.value())
                .param("people", accounts(people))
                .param("organisations", organisations(organisations))
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    /** True where one of these people declared such a project with this person. */
    boolean projectWith(AccountId person, Collection<AccountId> people, LocalDate since) {
        return jdbc.sql("""
                select exists (select from declared_relation where other_account = :person and account_id = any(:people)
                and kind = 'JOINT_PROJECT' and runs_until >= :since and (ended_at is null or ended_at::date >= :since))""")
                .param("person", person.value())
                .param("people", accounts(people))
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    List<DeclaredRelation> of(AccountId person) {
        return jdbc.sql("""
                select r.*, a.display_name, o.name_it, o.name_en from declared_relation r
                left join account a on a.id = r.other_account left join organisation o on o.id = r.other_organisation
                where r.account_id = :person order by r.ended_at nulls first, r.declared_at desc, r.id""")
                .param("person", person.value())
                .query((row, n) -> {
                    String name = row.getString("display_name");
                    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
                    return new DeclaredRelation(
                            row.getObject("id", UUID.class),
                            RelationKind.valueOf(row.getString("kind")),
                            name == null
                                    ? new LocalizedText(row.getString("name_it"), row.getString("name_en"))
                                    : new LocalizedText(name, name),
                            row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                            row.getObject("runs_until", LocalDate.class),
                            ended == null ? null : ended.toInstant());
                })
                .list();
    }

    /** What was declared until a day that has passed ends, so that it can be declared anew. */
    void endPast(AccountId person, LocalDate today, Instant now) {
        jdbc.sql("""
                update declared_relation set ended_at = :now
                where account_id = :person and ended_at is null and runs_until < :today""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("today", today)
                .update();
    }

    void add(AccountId person, RelationKind kind, Counterpart other, @Nullable LocalDate runsUntil, Instant now) {
        jdbc.sql("""
                insert into declared_relation
                  (id, account_id, kind, other_account, other_organisation, runs_until, declared_at)
                values (gen_random_uuid(), :person, :kind, :account, :organisation, :until, :now)""")
                .param("person", person.value())
                .param("kind", kind.name())
                .param("account", other.person() ? other.id() : null)
                .param("organisation", other.person() ? null : other.id())
                .param("until", runsUntil)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** True where it was the person’s and had not ended. */
    boolean end(AccountId person, UUID id, Instant now) {
        return jdbc.sql("""
                update declared_relation set ended_at = :now where id = :id and account_id = :person and ended_at is null""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private static UUID[] organisations(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static UUID[] accounts(Collection<AccountId> people) {
        return people.stream().map(AccountId::value).toArray(UUID[]::new);
    }
}

package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.uikit.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accesses and readings, and adds to what is only ever added to. */
@Component
class AccessQueries {
    private static final int READINGS_SHOWN = 200;
    /** The newest version that was accepted, and whether that is not the newest that there is. */
    private static final String ACCEPTED = """
            left join lateral (select max(agreement) as agreement,
                max(agreement) < (select max(version) from brief_agreement) and a.status = 'ACTIVE' as anew
                from agreement_acceptance where access_id = a.id) g on true
            """;

    private final JdbcClient jdbc;

    AccessQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one that the person asked for: a living one, if there is one, was asked for after all others had ended. */
    Optional<OwnAccess> own(AccountId person, ChallengeId challenge) {
        return jdbc.sql("""
                        select a.*, g.agreement, g.anew from brief_access a
                        """ + ACCEPTED + """
                        where a.account_id = :person and a.challenge_id = :challenge
                        order by a.ended_at is null desc, a.requested_at desc limit 1""")
                .param("person", person.value())
                .param("challenge", challenge.value())
                .query((row, n) -> new OwnAccess(
                        id(row),
                        status(row),
                        organisation(row),
                        row.getString("reason"),
                        moment(row, "requested_at"),
                        instant(row, "decided_at"),
                        instant(row, "agreed_at"),
                        instant(row, "ended_at"),
                        row.getString("answer"),
                        row.getObject("agreement", Integer.class),
                        row.getBoolean("anew")))
                .optional();
    }

    /** Everybody's access to this brief, first asked first. */
    List<GivenAccess> given(ChallengeId challenge) {
        return jdbc.sql("""
                        select a.*, g.agreement, g.anew, count(r.id) as readings, max(r.read_at) as last_read from brief_access a
                        """ + ACCEPTED + """
                        left join brief_reading r on r.access_id = a.id
                        where a.challenge_id = :challenge group by a.id, g.agreement, g.anew order by a.requested_at, a.id""")
                .param("challenge", challenge.value())
                .query((row, n) -> new GivenAccess(
                        id(row),
                        person(row),
                        organisation(row),
                        status(row),
                        row.getString("reason"),
                        moment(row, "requested_at"),
                        instant(row, "decided_at"),
                        instant(row, "agreed_at"),
                        instant(row, "ended_at"),
                        row.getString("answer"),
                        row.getObject("agreement", Integer.class),
                        row.getBoolean("anew"),
                        row.getInt("readings"),
                        instant(row, "last_read")))
                .list();
    }

    /** The latest readings of this brief, last first. */
    List<Reading> readings(ChallengeId challenge) {
        return jdbc.sql("select * from brief_reading where challenge_id = :challenge order by read_at desc, id limit "
                        + READINGS_SHOWN)
                .param("challenge", challenge.value())
                .query((row, n) -> {
                    @Nullable UUID organisation = row.getObject("organisation_id", UUID.class);
                    return new Reading(
                            person(row),
                            organisation == null ? null : new OrganisationId(organisation),
                            row.getObject("access_id") == null,
                            moment(row, "read_at"));
                })
                .list();
    }

    Optional<AccessFacts> facts(AccessId access) {
        return jdbc.sql("select * from brief_access where id = :id")
                .param("id", access.value())
                .query((row, n) -> new AccessFacts(
                        id(row),
                        new ChallengeId(row.getObject("challenge_id", UUID.class)),
                        person(row),
                        organisation(row),
                        status(row)))
                .optional();
    }

    /** True where the person belongs to the organisation today. */
    boolean belongs(AccountId person, OrganisationId organisation, Instant now) {
        return jdbc.sql("""
                        select exists (select from affiliation where account_id = :person and organisation_id = :organisation
                        and (until is null or until >= :today))""")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("today", LocalDate.ofInstant(now, Dates.ROME))
                .query(Boolean.class)
                .single();
    }

    /** The newest version that this access has accepted; none where it has accepted nothing. */
    int accepted(AccessId access) {
        return jdbc.sql("select coalesce(max(agreement), 0) from agreement_acceptance where access_id = :id")
                .param("id", access.value())
                .query(Integer.class)
                .single();
    }

    /** Accesses with which somebody may read, or might if they accepted the newest version. */
    List<AccessId> active() {
        return jdbc
                .sql("select id from brief_access where status = 'ACTIVE' order by id")
                .query(UUID.class)
                .list()
                .stream()
                .map(AccessId::new)
                .toList();
    }

    /** How many requests wait for these companies, by challenge, longest waiting first. */
    Map<ChallengeId, Integer> waitingFor(Collection<OrganisationId> companies) {
        Map<ChallengeId, Integer> all = new LinkedHashMap<>();
        if (companies.isEmpty()) return all;
        jdbc.sql("""
                        select a.challenge_id, count(*) as waiting from brief_access a join challenge c on c.id = a.challenge_id
                        where a.status = 'REQUESTED' and c.owner_id in (:companies)
                        group by a.challenge_id order by min(a.requested_at)""")
                .param(
                        "companies",
                        companies.stream().map(OrganisationId::value).toList())
                .query((row, n) ->
                        all.put(new ChallengeId(row.getObject("challenge_id", UUID.class)), row.getInt("waiting")))
                .list();
        return all;
    }

    /** Living accesses that may have ended by themselves. */
    List<AccessId> lapsing(Instant now) {
        return jdbc
                .sql("""
                        select a.id from brief_access a join challenge c on c.id = a.challenge_id
                        where a.status in ('REQUESTED', 'GRANTED', 'ACTIVE')
                        and (c.status <> 'OPEN' and c.submit_until <= :over
                            or c.status in ('DRAFT', 'SUBMITTED_FOR_REVIEW', 'RETURNED', 'REJECTED', 'SCHEDULED', 'CANCELLED')
                            or not exists (select from affiliation f where f.account_id = a.account_id
                                and f.organisation_id = a.organisation_id and (f.until is null or f.until >= :today)))
                        order by a.id""")
                .param("over", utc(now.minus(Ending.AFTER_CLOSE)))
                .param("today", LocalDate.ofInstant(now, Dates.ROME))
                .query(UUID.class)
                .list()
                .stream()
                .map(AccessId::new)
                .toList();
    }

    void add(Acceptance acceptance) {
        jdbc.sql("""
                insert into agreement_acceptance (access_id, account_id, challenge_id, organisation_id, agreement, sha256, accepted_at)
                values (:access, :person, :challenge, :organisation, :agreement, :sha256, :at)""")
                .param("access", acceptance.access().value())
                .param("person", acceptance.person().value())
                .param("challenge", acceptance.challenge().value())
                .param("organisation", acceptance.organisation().value())
                .param("agreement", acceptance.agreement())
                .param("sha256", acceptance.sha256())
                .param("at", utc(acceptance.at()))
                .update();
    }

    void read(
            ChallengeId challenge,
            AccountId person,
            @Nullable AccessId access,
            @Nullable OrganisationId organisation,
            Instant now) {
        jdbc.sql("""
                insert into brief_reading (id, challenge_id, account_id, access_id, organisation_id, read_at)
                values (:id, :challenge, :person, :access, :organisation, :now)""")
                .param("id", UUID.randomUUID())
                .param("challenge", challenge.value())
                .param("person", person.value())
                .param("access", access == null ? null : access.value())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("now", utc(now))
                .update();
    }

    private static AccessId id(ResultSet row) throws SQLException {
        return new AccessId(row.getObject("id", UUID.class));
    }

    private static AccountId person(ResultSet row) throws SQLException {
        return new AccountId(row.getObject("account_id", UUID.class));
    }

    private static OrganisationId organisation(ResultSet row) throws SQLException {
        return new OrganisationId(row.getObject("organisation_id", UUID.class));
    }

    private static AccessStatus status(ResultSet row) throws SQLException {
        return AccessStatus.valueOf(row.getString("status"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

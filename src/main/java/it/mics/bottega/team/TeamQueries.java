package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads teams straight into records, and the few statements that concern many rows at once. */
@Component
class TeamQueries {
    private final JdbcClient jdbc;

    TeamQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the end of the transaction; always taken before a team’s row, so that nobody waits in a circle. */
    void lockPerson(AccountId person, ChallengeId challenge) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 60))) locked")
                .param("key", person.value() + " " + challenge.value())
                .query(Integer.class)
                .single();
    }

    Optional<String> activeTeam(AccountId person, ChallengeId challenge) {
        return jdbc.sql("""
                        select t.name from membership m join team t on t.id = m.team_id
                        where m.account_id = :person and m.challenge_id = :challenge and m.status = 'ACTIVE'""")
                .param("person", person.value())
                .param("challenge", challenge.value())
                .query(String.class)
                .optional();
    }

    boolean isResearcher(AccountId person) {
        return jdbc.sql("""
                        select exists (select from role_grant g join account a on a.id = g.account_id
                        where a.id = :person and a.status = 'ACTIVE' and g.role = 'RESEARCHER' and g.revoked_at is null)""")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Optional<PendingKey> pending(MembershipId which) {
        return jdbc.sql("select team_id, account_id, challenge_id from membership where id = :id")
                .param("id", which.value())
                .query((row, n) -> new PendingKey(
                        new TeamId(uuid(row, "team_id")),
                        new AccountId(uuid(row, "account_id")),
                        new ChallengeId(uuid(row, "challenge_id"))))
                .optional();
    }

    Optional<ChallengeId> challengeOf(TeamId team) {
        return jdbc.sql("select challenge_id from team where id = :id")
                .param("id", team.value())
                .query(UUID.class)
                .optional()
                .map(ChallengeId::new);
    }

    /** The teams of this challenge where an invitation or a request of this person waits. */
    List<TeamId> teamsAsked(AccountId person, ChallengeId challenge) {
        return jdbc
                .sql("select distinct team_id from membership where account_id = :person and challenge_id = :challenge"
                        + " and status in ('INVITED', 'REQUESTED')")
                .param("person", person.value())
                .param("challenge", challenge.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(TeamId::new)
                .toList();
    }

    /** The teams of this challenge where anything waits. */
    List<TeamId> teamsAsked(ChallengeId challenge) {
        return ids(
                "select distinct team_id from membership where challenge_id = :of and status in ('INVITED', 'REQUESTED')",
                challenge.value());
    }

    List<TeamId> teamsWithExpired(Instant now) {
        return jdbc
                .sql(
                        "select distinct team_id from membership where status in ('INVITED', 'REQUESTED') and expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(TeamId::new)
                .toList();
    }

    List<TeamId> teamsOf(AccountId person) {
        return ids("""
                select t.id from team t join membership m on m.team_id = t.id and m.status = 'ACTIVE'
                where m.account_id = :of order by t.founded_at desc, t.id""", person.value());
    }

    Map<AccountId, Integer> engagements(Collection<AccountId> people) {
        Map<AccountId, Integer> engagements = new LinkedHashMap<>();
        if (people.isEmpty()) return engagements;
        jdbc.sql("""
                select m.account_id, count(*) as teams from membership m join team t on t.id = m.team_id
                where m.status = 'ACTIVE' and t.status in ('FORMING', 'READY', 'ENTERED') and m.account_id = any(:people)
                group by m.account_id""")
                .param("people", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    engagements.put(new AccountId(uuid(row, "account_id")), row.getInt("teams"));
                });
        return engagements;
    }

    /** True where it is being decided whether this team and one of this person’s become one. */
    boolean mayMerge(TeamId team, AccountId person) {
        return jdbc.sql("""
                        select exists (select from team_merge q join membership m on m.team_id in (q.guest_id, q.host_id)
                            where :team in (q.guest_id, q.host_id) and q.ended_at is null and m.account_id = :person
                                and m.status = 'ACTIVE')""")
                .param("team", team.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    List<TeamId> teamsFor(ChallengeId challenge) {
        return ids(
                "select id from team where challenge_id = :of and status not in ('DISBANDED', 'MERGED') order by founded_at, id",
                challenge.value());
    }

    /** The teams of open challenges that look for people and say whom, oldest first. */
    List<TeamId> teamsLooking() {
        return jdbc.sql("""
                        select t.id from team t join challenge c on c.id = t.challenge_id
                        where c.status = 'OPEN' and t.recruiting and t.status in ('FORMING', 'READY')
                            and exists (select from open_role r where r.team_id = t.id and r.status = 'OPEN')
                        order by t.founded_at, t.id""").query(UUID.class).list().stream().map(TeamId::new).toList();
    }

    private List<TeamId> ids(String sql, UUID of) {
        return jdbc.sql(sql).param("of", of).query(UUID.class).list().stream()
                .map(TeamId::new)
                .toList();
    }

    /** The teams with these ids, in the order asked, with their active members. */
    List<TeamFacts> facts(Collection<TeamId> ids) {
        if (ids.isEmpty()) return List.of();
        List<UUID> wanted = ids.stream().map(TeamId::value).toList();
        Map<UUID, List<TeamMember>> members = members(wanted);
        Map<TeamId, TeamFacts> found = new LinkedHashMap<>();
        jdbc.sql("select * from team where id in (:ids)")
                .param("ids", wanted)
                .query((row, n) -> facts(row, members.getOrDefault(uuid(row, "id"), List.of())))
                .list()
                .forEach(team -> found.put(team.id(), team));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    private Map<UUID, List<TeamMember>> members(List<UUID> teams) {
        Map<UUID, List<TeamMember>> members = new LinkedHashMap<>();
        jdbc.sql(
                        "select * from membership where team_id in (:ids) and status = 'ACTIVE' order by leader desc, joined_at, id")
                .param("ids", teams)
                .query(row -> {
                    @Nullable UUID organisation = row.getObject("organisation_at_join", UUID.class);
                    members.computeIfAbsent(uuid(row, "team_id"), team -> new ArrayList<>())
                            .add(new TeamMember(
                                    new AccountId(uuid(row, "account_id")),
                                    organisation == null ? null : new OrganisationId(organisation),
                                    row.getString("role_title"),
                                    row.getBoolean("leader"),
                                    row.getInt("agreement")));
                });
        return members;
    }

    private static TeamFacts facts(ResultSet row, List<TeamMember> members) throws SQLException {
        return new TeamFacts(
                new TeamId(uuid(row, "id")),
                new ChallengeId(uuid(row, "challenge_id")),
                row.getString("name"),
                text(row, "pitch"),
                TeamStatus.valueOf(row.getString("status")),
                row.getBoolean("recruiting"),
                List.copyOf(members));
    }

    static LocalizedText text(ResultSet row, String column) throws SQLException {
        @Nullable String it = row.getString(column + "_it");
        @Nullable String en = row.getString(column + "_en");
        return new LocalizedText(it, en);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}

package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.taxonomy.SkillId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what awaits an answer, the open roles, and how a team began. */
@Component
class AskingQueries {
    private static final String OPEN = """
            select m.*, coalesce(r.title_it, nullif(m.role_title, '')) as title_it, r.title_en from membership m left join open_role r on r.id = m.open_role_id
            where m.status in ('INVITED', 'REQUESTED') and m.expires_at > :now and """ + " ";

    private final JdbcClient jdbc;

    AskingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Invitations to this person, requests of this person, and requests to the teams that this person leads. */
    List<Asking> concerning(AccountId person, Instant now) {
        return jdbc.sql(OPEN + """
                        (m.account_id = :person or (m.status = 'REQUESTED' and exists (
                            select from membership l where l.team_id = m.team_id and l.account_id = :person and l.leader)))
                        order by m.expires_at, m.id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .query(AskingQueries::asking)
                .list();
    }

    List<Asking> of(TeamId team, Instant now) {
        return jdbc.sql(OPEN + "m.team_id = :team order by m.asked_at, m.id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("team", team.value())
                .query(AskingQueries::asking)
                .list();
    }

    Instant foundedAt(TeamId team) {
        return jdbc.sql("select founded_at from team where id = :id")
                .param("id", team.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    Optional<AccountId> founder(TeamId team) {
        return jdbc.sql("select founded_by from team where id = :id and founded_by is not null")
                .param("id", team.value())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** The roles that are still open; places are those that are left. */
    Map<TeamId, List<OpenRoleDetails>> openRoles(Collection<TeamId> teams) {
        Map<TeamId, List<OpenRoleDetails>> roles = new HashMap<>();
        if (teams.isEmpty()) return roles;
        List<UUID> ids = teams.stream().map(TeamId::value).toList();
        Map<UUID, Map<SkillId, Integer>> skills = new HashMap<>();
        jdbc.sql(
                        "select s.* from open_role_skill s join open_role r on r.id = s.open_role_id where r.team_id in (:ids) order by s.min_level desc, s.skill")
                .param("ids", ids)
                .query(row -> {
                    skills.computeIfAbsent(TeamQueries.uuid(row, "open_role_id"), role -> new LinkedHashMap<>())
                            .put(new SkillId(row.getInt("skill")), row.getInt("min_level"));
                });
        jdbc.sql("""
                        select r.*, r.places - (select count(*) from membership m where m.open_role_id = r.id and m.status = 'ACTIVE') as left_over
                        from open_role r where r.team_id in (:ids) and r.status = 'OPEN' order by r.opened_at, r.id""").param("ids", ids).query(row -> {
            UUID id = TeamQueries.uuid(row, "id");
            TeamId team = new TeamId(TeamQueries.uuid(row, "team_id"));
            roles.computeIfAbsent(team, key -> new ArrayList<>())
                    .add(new OpenRoleDetails(
                            new OpenRoleId(id),
                            team,
                            TeamQueries.text(row, "title"),
                            row.getInt("left_over"),
                            row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                            skills.getOrDefault(id, Map.of())));
        });
        return roles;
    }

    private static Asking asking(ResultSet row, int n) throws SQLException {
        return new Asking(
                new MembershipId(TeamQueries.uuid(row, "id")),
                new TeamId(TeamQueries.uuid(row, "team_id")),
                new AccountId(TeamQueries.uuid(row, "account_id")),
                row.getString("status").equals("INVITED"),
                TeamQueries.text(row, "title"),
                row.getString("message"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}

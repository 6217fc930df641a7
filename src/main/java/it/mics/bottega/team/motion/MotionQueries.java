package it.mics.bottega.team.motion;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what teams decide together. */
@Component
class MotionQueries {
    private static final String OPEN = """
            select q.*, array(select v.account_id from team_voice v where v.motion_id = q.id) as voices from team_motion q
            where q.ended_at is null""";

    private final JdbcClient jdbc;

    MotionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Motion> open(TeamId team) {
        return jdbc.sql(OPEN + " and q.team_id = :team order by q.opened_at, q.id")
                .param("team", team.value())
                .query(MotionQueries::motion)
                .list();
    }

    Optional<Motion> open(MotionId id) {
        return jdbc.sql(OPEN + " and q.id = :id")
                .param("id", id.value())
                .query(MotionQueries::motion)
                .optional();
    }

    void add(Motion motion) {
        jdbc.sql("""
                insert into team_motion (id, team_id, kind, about, opened_by, reason, opened_at)
                values (:id, :team, :kind, :about, :by, :reason, :at)""")
                .param("id", motion.id().value())
                .param("team", motion.team().value())
                .param("kind", motion.kind().name())
                .param("about", motion.about().value())
                .param("by", motion.by().value())
                .param("reason", motion.reason())
                .param("at", motion.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void voice(MotionId id, AccountId member, Instant now) {
        jdbc.sql("insert into team_voice (motion_id, account_id, at) values (:id, :me, :now) on conflict do nothing")
                .param("id", id.value())
                .param("me", member.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(MotionId id, String outcome, Instant now) {
        jdbc.sql("update team_motion set ended_at = :now, outcome = :outcome where id = :id and ended_at is null")
                .param("id", id.value())
                .param("outcome", outcome)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends what nobody decided in time; answers in which teams. */
    List<TeamId> lapse(Instant before, Instant now) {
        return jdbc.sql("""
                        update team_motion set ended_at = :now, outcome = 'LAPSED' where ended_at is null and opened_at < :before
                        returning team_id""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new TeamId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Motion motion(ResultSet row, int n) throws SQLException {
        return new Motion(
                new MotionId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team_id", UUID.class)),
                MotionKind.valueOf(row.getString("kind")),
                new AccountId(row.getObject("about", UUID.class)),
                new AccountId(row.getObject("opened_by", UUID.class)),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Arrays.stream((UUID[]) row.getArray("voices").getArray())
                        .map(AccountId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

package it.mics.bottega.room;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamTrace;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a member last wrote in the room of the team. */
@Component
class RoomTrace implements TeamTrace {
    private final JdbcClient jdbc;

    RoomTrace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> last(TeamId team, AccountId member) {
        return jdbc.sql("select max(written_at) from room_message where team_id = :team and author_id = :member")
                .param("team", team.value())
                .param("member", member.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}

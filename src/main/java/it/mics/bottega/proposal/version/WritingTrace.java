package it.mics.bottega.proposal.version;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamTrace;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a member last wrote on the proposal of the team. */
@Component
class WritingTrace implements TeamTrace {
    private final JdbcClient jdbc;

    WritingTrace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> last(TeamId team, AccountId member) {
        return jdbc.sql("""
                        select max(v.written_at) from proposal_version v join proposal p on p.id = v.proposal_id
                        where p.team_id = :team and v.written_by = :member""")
                .param("team", team.value())
                .param("member", member.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}

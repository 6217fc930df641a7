package it.mics.bottega.team.merge;

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

/** Reads and writes proposals that two teams become one. */
@Component
class MergeQueries {
    private static final String OPEN = """
            select q.*, array(select v.account_id from team_merge_voice v where v.merge_id = q.id) as voices from team_merge q
            where q.ended_at is null""";

    private final JdbcClient jdbc;

    MergeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TeamMerge> open(TeamId team) {
        return jdbc.sql(OPEN + " and :team in (q.guest_id, q.host_id) order by q.opened_at, q.id")
                .param("team", team.value())
                .query(MergeQueries::merge)
                .list();
    }

    Optional<TeamMerge> open(MergeId id) {
        return jdbc.sql(OPEN + " and q.id = :id")
                .param("id", id.value())
                .query(MergeQueries::merge)
                .optional();
    }

    void add(TeamMerge merge) {
        jdbc.sql("""
                        insert into team_merge (id, guest_id, host_id, opened_by, message, opened_at)
                        values (:id, :guest, :host, :by, :message, :at)""")
                .param("id", merge.id().value())
                .param("guest", merge.guest().value())
                .param("host", merge.host().value())
                .param("by", merge.by().value())
                .param("message", merge.message())
                .param("at", merge.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void voice(MergeId id, AccountId member, Instant now) {
        jdbc.sql(
                        "insert into team_merge_voice (merge_id, account_id, at) values (:id, :me, :now) on conflict do nothing")
                .param("id", id.value())
                .param("me", member.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(MergeId id, String outcome, Instant now) {
        jdbc.sql("update team_merge set ended_at = :now, outcome = :outcome where id = :id and ended_at is null")
                .param("id", id.value())
                .param("outcome", outcome)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Where the people of this team have gone. */
    void into(TeamId guest, TeamId host) {
        jdbc.sql("update team set merged_into = :host where id = :guest")
                .param("guest", guest.value())
                .param("host", host.value())
                .update();
    }

    /** Ends what nobody decided in time; answers for which teams. */
    List<TeamId> lapse(Instant before, Instant now) {
        return jdbc
                .sql("""
                        update team_merge set ended_at = :now, outcome = 'LAPSED' where ended_at is null and opened_at < :before
                        returning guest_id, host_id""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> List.of(
                        new TeamId(row.getObject("guest_id", UUID.class)),
                        new TeamId(row.getObject("host_id", UUID.class))))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static TeamMerge merge(ResultSet row, int n) throws SQLException {
        return new TeamMerge(
                new MergeId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("guest_id", UUID.class)),
                new TeamId(row.getObject("host_id", UUID.class)),
                new AccountId(row.getObject("opened_by", UUID.class)),
                row.getString("message"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Arrays.stream((UUID[]) row.getArray("voices").getArray())
                        .map(AccountId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

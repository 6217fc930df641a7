package it.mics.bottega.team.roster;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes of rosters in the database; whoever writes holds the team. */
@Component
class RosterChangeQueries {
    private static final String OPEN = """
            select c.*, array(select k.account_id from roster_confirmation k where k.change_id = c.id) as confirmed
            from roster_change c where c.ended_at is null""";

    private final JdbcClient jdbc;

    RosterChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RosterChange> open(TeamId team) {
        return jdbc.sql(OPEN + " and c.team_id = :team")
                .param("team", team.value())
                .query(RosterChangeQueries::change)
                .optional();
    }

    Optional<RosterChange> open(RosterChangeId id) {
        return jdbc.sql(OPEN + " and c.id = :id")
                .param("id", id.value())
                .query(RosterChangeQueries::change)
                .optional();
    }

    void add(RosterChange change) {
        jdbc.sql("""
                        insert into roster_change (id, team_id, about, asked_by, reason, asked_at, heard_at)
                        values (:id, :team, :about, :by, :reason, :at, :heard)""")
                .param("id", change.id().value())
                .param("team", change.team().value())
                .param("about", change.about().value())
                .param("by", change.askedBy().value())
                .param("reason", change.reason())
                .param("at", at(change.askedAt()))
                .param("heard", change.heardAt() == null ? null : at(change.heardAt()))
                .update();
    }

    void heard(RosterChangeId id, String words, Instant now) {
        jdbc.sql("update roster_change set words = :words, heard_at = :now where id = :id and ended_at is null")
                .param("id", id.value())
                .param("words", words)
                .param("now", at(now))
                .update();
    }

    void allowed(RosterChangeId id, AccountId by, String decision, Instant now) {
        jdbc.sql(
                        "update roster_change set decided_by = :by, decided_at = :now, decision = :words where id = :id and ended_at is null")
                .param("id", id.value())
                .param("by", by.value())
                .param("words", decision)
                .param("now", at(now))
                .update();
    }

    void denied(RosterChangeId id, AccountId by, String decision, Instant now) {
        allowed(id, by, decision, now);
        end(id, "DENIED", now);
    }

    void confirm(RosterChangeId id, AccountId member, Instant now) {
        jdbc.sql(
                        "insert into roster_confirmation (change_id, account_id, at) values (:id, :me, :now) on conflict do nothing")
                .param("id", id.value())
                .param("me", member.value())
                .param("now", at(now))
                .update();
    }

    void end(RosterChangeId id, String outcome, Instant now) {
        jdbc.sql("update roster_change set ended_at = :now, outcome = :outcome where id = :id and ended_at is null")
                .param("id", id.value())
                .param("outcome", outcome)
                .param("now", at(now))
                .update();
    }

    private static RosterChange change(ResultSet row, int n) throws SQLException {
        return new RosterChange(
                new RosterChangeId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team_id", UUID.class)),
                new AccountId(row.getObject("about", UUID.class)),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                instant(row.getObject("heard_at", OffsetDateTime.class)),
                instant(row.getObject("decided_at", OffsetDateTime.class)),
                row.getString("decision"),
                Arrays.stream((UUID[]) row.getArray("confirmed").getArray())
                        .map(AccountId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

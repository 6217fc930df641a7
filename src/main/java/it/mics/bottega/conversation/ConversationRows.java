package it.mics.bottega.conversation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations in the database; a line is written only while the challenge takes proposals, judged by the database's clock. */
@Component
class ConversationRows {
    private static final String NUMBERED = """
            select c.*, t.name as team_name, row_number() over (partition by c.challenge_id order by c.opened_at, c.id) as number
            from conversation c join team t on t.id = c.team_id""";

    private final JdbcClient jdbc;

    ConversationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A conversation without its lines. */
    record Row(
            ConversationId id,
            ChallengeId challenge,
            TeamId team,
            String teamName,
            int number,
            boolean named,
            boolean lookAsked) {}

    /** A line with its author, whoever may know who that is. */
    record LineRow(
            LineId id,
            Side side,
            @Nullable AccountId author,
            Instant at,
            @Nullable String words,
            @Nullable TakenOutFor reason) {}

    /** Those about this challenge, the first opened first. */
    List<Row> about(ChallengeId challenge) {
        return jdbc.sql("select * from (" + NUMBERED + ") n where challenge_id = :challenge order by number")
                .param("challenge", challenge.value())
                .query((row, n) -> row(row))
                .list();
    }

    Optional<Row> find(ConversationId id) {
        return jdbc.sql("select * from (" + NUMBERED + ") n where id = :id")
                .param("id", id.value())
                .query((row, n) -> row(row))
                .optional();
    }

    Optional<Row> ofTeam(TeamId team) {
        return jdbc.sql("select * from (" + NUMBERED + ") n where team_id = :team")
                .param("team", team.value())
                .query((row, n) -> row(row))
                .optional();
    }

    boolean isMember(TeamId team, AccountId person) {
        return jdbc.sql(
                        "select exists (select from membership where team_id = :team and account_id = :me and status = 'ACTIVE')")
                .param("team", team.value())
                .param("me", person.value())
                .query(Boolean.class)
                .single();
    }

    /** In which conversation a line stands and on whose side. */
    Optional<ConversationId> holding(LineId line) {
        return jdbc.sql("select conversation_id from conversation_line where id = :id")
                .param("id", line.value())
                .query(UUID.class)
                .optional()
                .map(ConversationId::new);
    }

    List<LineRow> lines(ConversationId conversation) {
        return jdbc.sql("select * from conversation_line where conversation_id = :id order by written_at, id")
                .param("id", conversation.value())
                .query((row, n) -> line(row))
                .list();
    }

    /** The conversation of this team, begun now where there was none; a name once given stays given. */
    ConversationId begun(TeamId team, ChallengeId challenge, boolean named, Instant now) {
        return new ConversationId(jdbc.sql("""
                        insert into conversation (id, challenge_id, team_id, named, opened_at) values (:id, :challenge, :team, :named, :now)
                        on conflict (team_id) do update set named = conversation.named or excluded.named returning id""")
                .param("id", UUID.randomUUID())
                .param("challenge", challenge.value())
                .param("team", team.value())
                .param("named", named)
                .param("now", utc(now))
                .query(UUID.class)
                .single());
    }

    /** False where the challenge takes no proposals any more. */
    boolean write(LineId line, ConversationId conversation, Side side, AccountId author, String words) {
        return jdbc.sql("""
                        insert into conversation_line (id, conversation_id, side, author_id, written_at, words)
                        select :id, c.id, :side, :author, clock_timestamp(), :words from conversation c
                        join challenge h on h.id = c.challenge_id
                        where c.id = :conversation and h.status = 'OPEN' and h.submit_until > clock_timestamp() for share of h""")
                        .param("id", line.value())
                        .param("conversation", conversation.value())
                        .param("side", side.name())
                        .param("author", author.value())
                        .param("words", words)
                        .update()
                > 0;
    }

    /** On whose side the line stood; empty where its words are gone already. */
    Optional<Side> takeOut(LineId line, TakenOutFor reason, AccountId by, Instant now) {
        return jdbc.sql("""
                        update conversation_line set words = null, removed_at = :now, removed_by = :by, reason = :reason
                        where id = :id and words is not null returning side""")
                .param("id", line.value())
                .param("by", by.value())
                .param("reason", reason.name())
                .param("now", utc(now))
                .query(String.class)
                .optional()
                .map(Side::valueOf);
    }

    /** False where the moderators were asked already. */
    boolean look(ConversationId conversation, AccountId by, Instant now) {
        return jdbc.sql("update conversation set look_at = :now, look_by = :by where id = :id and look_at is null")
                        .param("id", conversation.value())
                        .param("by", by.value())
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    void looked(ConversationId conversation) {
        jdbc.sql("update conversation set look_at = null, look_by = null where id = :id")
                .param("id", conversation.value())
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ConversationId(row.getObject("id", UUID.class)),
                new ChallengeId(row.getObject("challenge_id", UUID.class)),
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getString("team_name"),
                row.getInt("number"),
                row.getBoolean("named"),
                row.getObject("look_at", OffsetDateTime.class) != null);
    }

    private static LineRow line(ResultSet row) throws SQLException {
        UUID author = row.getObject("author_id", UUID.class);
        String reason = row.getString("reason");
        String words = row.getString("words");
        return new LineRow(
                new LineId(row.getObject("id", UUID.class)),
                Side.valueOf(row.getString("side")),
                author == null ? null : new AccountId(author),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                words,
                reason == null ? null : TakenOutFor.valueOf(reason));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

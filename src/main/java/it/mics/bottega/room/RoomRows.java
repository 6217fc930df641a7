package it.mics.bottega.room;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.team.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rooms of teams in the database; whoever writes is a member at the very moment of writing. */
@Component
class RoomRows {
    private static final String AS_MEMBER =
            " from membership where team_id = :team and account_id = :me and status = 'ACTIVE' for share";

    private final JdbcClient jdbc;

    RoomRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message without the name of its author. */
    record Row(
            RoomMessageId id,
            @Nullable AccountId author,
            Instant at,
            @Nullable String words,
            Set<AccountId> mentioned) {}

    boolean isMember(TeamId team, AccountId person) {
        return jdbc.sql(
                        "select exists (select from membership where team_id = :team and account_id = :me and status = 'ACTIVE')")
                .param("team", team.value())
                .param("me", person.value())
                .query(Boolean.class)
                .single();
    }

    /** The latest messages, the newest first. */
    List<Row> latest(TeamId team, int most) {
        return jdbc.sql("""
                        select m.*, array(select account_id from room_mention n where n.message_id = m.id order by account_id) as named
                        from room_message m where m.team_id = :team order by m.written_at desc, m.id desc limit :most""")
                .param("team", team.value())
                .param("most", most)
                .query((row, n) -> message(row))
                .list();
    }

    int count(TeamId team) {
        return jdbc.sql("select count(*) from room_message where team_id = :team")
                .param("team", team.value())
                .query(Integer.class)
                .single();
    }

    /** False where the author is no member of the team. */
    boolean write(RoomMessageId id, TeamId team, AccountId author, String words, Instant now) {
        return jdbc.sql("insert into room_message (id, team_id, author_id, written_at, words)"
                                + " select :id, team_id, account_id, :now, :words" + AS_MEMBER)
                        .param("id", id.value())
                        .param("team", team.value())
                        .param("me", author.value())
                        .param("now", utc(now))
                        .param("words", words)
                        .update()
                > 0;
    }

    void mention(RoomMessageId message, Collection<AccountId> people) {
        for (AccountId person : people)
            jdbc.sql("insert into room_mention (message_id, account_id) values (:message, :person)")
                    .param("message", message.value())
                    .param("person", person.value())
                    .update();
    }

    /** Takes my own words back; the team of the message, empty where there is no such message of mine. */
    Optional<TeamId> remove(RoomMessageId id, AccountId me, Instant now) {
        Optional<TeamId> team = jdbc.sql("""
                        update room_message m set words = null, removed_at = :now where id = :id and author_id = :me and words is not null
                            and exists (select from membership s where s.team_id = m.team_id and s.account_id = :me and s.status = 'ACTIVE')
                        returning team_id""")
                .param("id", id.value())
                .param("me", me.value())
                .param("now", utc(now))
                .query(UUID.class)
                .optional()
                .map(TeamId::new);
        team.ifPresent(gone -> jdbc.sql("delete from room_mention where message_id = :id")
                .param("id", id.value())
                .update());
        return team;
    }

    Map<ProposalSection, AccountId> writers(TeamId team) {
        Map<ProposalSection, AccountId> all = new EnumMap<>(ProposalSection.class);
        jdbc.sql("select section, account_id from room_section where team_id = :team")
                .param("team", team.value())
                .query(row -> {
                    all.put(
                            ProposalSection.valueOf(row.getString("section")),
                            new AccountId(row.getObject("account_id", UUID.class)));
                });
        return all;
    }

    /** False where that person is no member of the team. */
    boolean give(TeamId team, ProposalSection section, AccountId to, Instant now) {
        return jdbc.sql(
                                "insert into room_section (team_id, section, account_id, given_at)"
                                        + " select team_id, :section, account_id, :now" + AS_MEMBER
                                        + " on conflict (team_id, section) do update set account_id = excluded.account_id, given_at = excluded.given_at")
                        .param("section", section.name())
                        .param("team", team.value())
                        .param("me", to.value())
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    void free(TeamId team, ProposalSection section) {
        jdbc.sql("delete from room_section where team_id = :team and section = :section")
                .param("team", team.value())
                .param("section", section.name())
                .update();
    }

    List<RoomDate> dates(TeamId team) {
        return jdbc.sql("select id, title, at from room_date where team_id = :team order by at, id")
                .param("team", team.value())
                .query((row, n) -> new RoomDate(
                        new RoomDateId(row.getObject("id", UUID.class)), row.getString("title"), moment(row, "at")))
                .list();
    }

    /** False where whoever adds it is no member of the team. */
    boolean add(RoomDate date, TeamId team, AccountId by, Instant now) {
        return jdbc.sql("insert into room_date (id, team_id, title, at, added_by, added_at)"
                                + " select :id, team_id, :title, :at, account_id, :now" + AS_MEMBER)
                        .param("id", date.id().value())
                        .param("team", team.value())
                        .param("me", by.value())
                        .param("title", date.title())
                        .param("at", utc(date.at()))
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /** The team of the date, empty where there is no such date in a team of mine. */
    Optional<TeamId> drop(RoomDateId id, AccountId me) {
        return jdbc.sql("""
                        delete from room_date d where id = :id and exists (select from membership s
                            where s.team_id = d.team_id and s.account_id = :me and s.status = 'ACTIVE')
                        returning team_id""")
                .param("id", id.value())
                .param("me", me.value())
                .query(UUID.class)
                .optional()
                .map(TeamId::new);
    }

    private static Row message(ResultSet row) throws SQLException {
        UUID author = row.getObject("author_id", UUID.class);
        String words = row.getString("words");
        Set<AccountId> named = new LinkedHashSet<>();
        for (UUID id : (UUID[]) row.getArray("named").getArray()) named.add(new AccountId(id));
        return new Row(
                new RoomMessageId(row.getObject("id", UUID.class)),
                author == null ? null : new AccountId(author),
                moment(row, "written_at"),
                words,
                named);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

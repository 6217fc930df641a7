package it.mics.bottega.demo.room;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** In the rooms of the teams in which one can sign in somebody shares out the writing, and a date is agreed. */
@Component
@OnDemo
@Order(86)
class DemoRooms implements DemoPart {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        jdbc.queryForList("""
                        select distinct t.id from team t join membership m on m.team_id = t.id and m.status = 'ACTIVE'
                        join login_identity l on l.account_id = m.account_id join challenge c on c.id = t.challenge_id
                        where c.demo and c.status = 'OPEN' and t.status in ('FORMING', 'READY') order by t.id""", UUID.class).forEach(team -> talk(jdbc, team, now));
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                        select exists (select from room_message m join team t on t.id = m.team_id
                            join challenge c on c.id = t.challenge_id where c.demo)""", Boolean.class));
    }

    private static void talk(JdbcTemplate jdbc, UUID team, Instant now) {
        List<UUID> members = jdbc.queryForList(
                "select account_id from membership where team_id = ? and status = 'ACTIVE' order by leader desc, joined_at, account_id",
                UUID.class,
                team);
        if (members.size() < 2) return;
        UUID leader = members.getFirst();
        UUID second = members.get(1);
        Instant start =
                now.minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.DAYS).plus(MINUTE.multipliedBy(520));
        say(
                jdbc,
                team,
                leader,
                start,
                null,
                "Ho riletto la sfida: quello che chiedono di misurare è la durata, non l’aspetto. Partirei dal piano di prove e scriverei l’approccio attorno a quello.");
        say(
                jdbc,
                team,
                second,
                start.plus(MINUTE.multipliedBy(74)),
                null,
                "D’accordo. Ho i dati delle prove dell’anno scorso, li metto tra i file della proposta entro venerdì. Mi prendo il piano di lavoro.");
        say(
                jdbc,
                team,
                leader,
                start.plus(MINUTE.multipliedBy(1512)),
                second,
                "@" + name(jdbc, second)
                        + " perfetto. Io scrivo la sintesi e l’approccio; per il bilancio ci sentiamo tra qualche giorno, ho messo la data qui accanto.");
        write(jdbc, team, "SUMMARY", leader, now);
        write(jdbc, team, "APPROACH", leader, now);
        write(jdbc, team, "PLAN", second, now);
        jdbc.update(
                "insert into room_date (id, team_id, title, at, added_by, added_at) values (?, ?, ?, ?, ?, ?)",
                DemoIds.of("room-date", team),
                team,
                "Chiamata sul bilancio",
                now.plus(Duration.ofDays(4))
                        .truncatedTo(ChronoUnit.DAYS)
                        .plus(Duration.ofHours(9))
                        .atOffset(ZoneOffset.UTC),
                leader,
                start.atOffset(ZoneOffset.UTC));
    }

    private static void say(
            JdbcTemplate jdbc, UUID team, UUID author, Instant at, @Nullable UUID mentioned, String words) {
        UUID id = DemoIds.of("room-message", team, words);
        jdbc.update(
                "insert into room_message (id, team_id, author_id, written_at, words) values (?, ?, ?, ?, ?)",
                id,
                team,
                author,
                at.atOffset(ZoneOffset.UTC),
                words);
        if (mentioned != null)
            jdbc.update("insert into room_mention (message_id, account_id) values (?, ?)", id, mentioned);
    }

    private static void write(JdbcTemplate jdbc, UUID team, String section, UUID who, Instant now) {
        jdbc.update(
                "insert into room_section (team_id, section, account_id, given_at) values (?, ?, ?, ?)",
                team,
                section,
                who,
                now.minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC));
    }

    private static String name(JdbcTemplate jdbc, UUID account) {
        return String.join(
                "", jdbc.queryForList("select display_name from account where id = ?", String.class, account));
    }
}

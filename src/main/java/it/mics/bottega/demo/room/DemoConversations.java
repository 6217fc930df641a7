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
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Teams of people in whose name one can sign in, and teams of their companies' challenges, write to the company in private. */
@Component
@OnDemo
@Order(87)
class DemoConversations implements DemoPart {
    private static final List<String> ASKED = List.of(
            "Possiamo avere tre campioni dello stesso lotto prima di scrivere il piano di prove? Ci basta mezzo metro.",
            "Le misure che chiedete si possono fare anche nel nostro laboratorio, o devono essere fatte da voi?");
    private static final String ANSWERED =
            "Volentieri: diteci a quale indirizzo, li spediamo lunedì. Li mettiamo da parte anche per le altre squadre che ce li chiedono.";

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        List<UUID> teams = jdbc.queryForList("""
                        select t.id from team t join challenge c on c.id = t.challenge_id
                        where c.demo and c.status = 'OPEN' and t.status in ('FORMING', 'READY') and exists (
                            select from login_identity l
                            left join membership m on m.account_id = l.account_id and m.team_id = t.id and m.status = 'ACTIVE'
                            left join role_grant g on g.account_id = l.account_id and g.organisation_id = c.owner_id
                            where m.id is not null or g.id is not null)
                        order by c.opened_at, t.founded_at, t.id""", UUID.class);
        for (int n = 0; n < teams.size(); n++) talk(jdbc, teams.get(n), n % 2 == 0, now);
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from conversation v join challenge c on c.id = v.challenge_id where c.demo)",
                Boolean.class));
    }

    private static void talk(JdbcTemplate jdbc, UUID team, boolean answered, Instant now) {
        UUID id = DemoIds.of("conversation", team);
        Instant asked = now.minus(Duration.ofDays(answered ? 4 : 1))
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofMinutes(answered ? 611 : 977));
        jdbc.update("""
                        insert into conversation (id, challenge_id, team_id, named, opened_at)
                        select ?, challenge_id, id, ?, ? from team where id = ?""", id, answered, asked.atOffset(ZoneOffset.UTC), team);
        say(
                jdbc,
                id,
                "TEAM",
                "select account_id from membership where team_id = ? and leader",
                team,
                asked,
                ASKED.get(answered ? 0 : 1));
        if (answered)
            say(
                    jdbc,
                    id,
                    "COMPANY",
                    "select c.author_id from challenge c join team t on t.challenge_id = c.id where t.id = ?",
                    team,
                    asked.plus(Duration.ofHours(23)),
                    ANSWERED);
    }

    private static void say(
            JdbcTemplate jdbc, UUID conversation, String side, String author, UUID team, Instant at, String words) {
        jdbc.update(
                "insert into conversation_line (id, conversation_id, side, author_id, written_at, words) values (?, ?, ?, ("
                        + author + "), ?, ?)",
                DemoIds.of("conversation-line", conversation, words),
                conversation,
                side,
                team,
                at.atOffset(ZoneOffset.UTC),
                words);
    }
}

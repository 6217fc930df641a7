package it.mics.bottega.demo.access;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.platform.OnDemo;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Two confidential briefs: on one people wait, read and were refused; on the other somebody was let in and has not agreed yet. */
@Component
@OnDemo
@Order(65)
class DemoAccess implements DemoPart {
    private static final UUID SOFA = challenge("sofa-as-a-service");
    private static final UUID LEATHER = challenge("chrome-free-leather");
    private static final UUID GIULIA = DemoIds.of("account", "giulia");

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        DemoRequests requests = new DemoRequests(jdbc, now);
        if (isConfidential(jdbc, SOFA)) {
            List<UUID> readers = members(jdbc, "Molla Sincera");
            for (int i = 0; i < readers.size(); i++)
                requests.reads(
                        SOFA,
                        readers.get(i),
                        "Siamo una squadra che misura il cedimento delle imbottiture: per proporre sensori e soglie ci serve sapere come ritirate i divani.",
                        30 - i,
                        3 - i);
            List<UUID> others = suited(jdbc, SOFA);
            requests.waits(
                    SOFA,
                    others.get(0),
                    "Lavoro su sensori senza batteria per l’arredo. Vorrei capire se le vostre soglie si possono leggere senza alimentare nulla.",
                    1);
            requests.refused(
                    SOFA,
                    others.get(1),
                    "Mi interessa il modello economico del noleggio, per un confronto con altri settori.",
                    19,
                    "Cerchiamo chi proponga misure sul divano; per un confronto tra settori la parte pubblica basta.");
        }
        if (isConfidential(jdbc, LEATHER)) {
            requests.letIn(
                    LEATHER,
                    GIULIA,
                    "Studio tannini da scarti di agrumi e ho prove di nebbia salina su pelli vegetali. Vorrei leggere il testo prima di unirmi a una squadra.",
                    3);
        }
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from brief_access join account on account.id = account_id where demo)",
                Boolean.class));
    }

    private static UUID challenge(String key) {
        return DemoIds.of("challenge", key);
    }

    /** A demonstration of an earlier version has other levels: there nobody needs to ask. */
    private static boolean isConfidential(JdbcTemplate jdbc, UUID challenge) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from challenge where id = ? and confidentiality = 'NDA' and status = 'OPEN')",
                Boolean.class,
                challenge));
    }

    private static List<UUID> members(JdbcTemplate jdbc, String team) {
        return jdbc.queryForList("""
                select m.account_id from membership m join team t on t.id = m.team_id where t.name = ? and t.challenge_id = ?
                and m.status = 'ACTIVE' order by m.leader desc, m.account_id limit 3""", UUID.class, team, SOFA);
    }

    /** Those who hold most of what is asked, without the people of its teams and without those who stay hidden. */
    private static List<UUID> suited(JdbcTemplate jdbc, UUID challenge) {
        return jdbc.queryForList("""
                select p.account_id from researcher_profile p join account a on a.id = p.account_id
                join profile_skill s on s.account_id = p.account_id
                join challenge_skill c on c.skill = s.skill and c.challenge_id = ?
                where a.demo and p.visibility <> 'HIDDEN'
                and exists (select from affiliation f where f.account_id = a.id and f.until is null)
                and not exists (select from login_identity l where l.account_id = a.id)
                and not exists (select from membership m where m.account_id = a.id and m.challenge_id = c.challenge_id)
                group by p.account_id order by count(*) desc, sum(s.level) desc, p.account_id limit 2""", UUID.class, challenge);
    }

    /** In the morning of that day, at a minute of its own. */
    static Instant daysAgo(Instant now, int days) {
        return now.minus(Duration.ofDays(days))
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofHours(8))
                .plus(Duration.ofMinutes(37L * days % 120));
    }
}

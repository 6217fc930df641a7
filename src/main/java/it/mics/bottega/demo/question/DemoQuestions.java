package it.mics.bottega.demo.question;

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

/** On one challenge answers stand, two questions that ask the same wait, and one is about the confidential text. */
@Component
@OnDemo
@Order(68)
class DemoQuestions implements DemoPart {
    private static final UUID SOFA = DemoIds.of("challenge", "sofa-as-a-service");
    private static final UUID SILK = DemoIds.of("challenge", "natural-dyes-silk");
    private static final UUID GIULIA = DemoIds.of("account", "giulia");

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        if (isOpen(jdbc, SOFA)) sofa(jdbc, now);
        if (isOpen(jdbc, SILK)) {
            List<UUID> others = askers(jdbc, SILK);
            if (!others.isEmpty())
                ask(
                        jdbc,
                        SILK,
                        others.getFirst(),
                        "Possiamo provare su campioni forniti da voi, o dobbiamo procurarci la seta?",
                        "Vi mandiamo noi tre metri di organzino e tre di trama, dello stesso lotto, appena la squadra ce li chiede.",
                        false,
                        daysAgo(now, 6));
        }
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from challenge_question q join challenge c on c.id = q.challenge_id where c.demo)",
                Boolean.class));
    }

    private static void sofa(JdbcTemplate jdbc, Instant now) {
        List<UUID> others = askers(jdbc, SOFA);
        List<UUID> readers = jdbc.queryForList(
                "select account_id from brief_access where challenge_id = ? and status = 'ACTIVE' order by account_id",
                UUID.class,
                SOFA);
        if (others.size() < 2) return;
        ask(
                jdbc,
                SOFA,
                others.get(0),
                "I segnali devono arrivare anche dai divani che sono già negli alberghi, o solo da quelli nuovi?",
                "Contano i nuovi. Se la vostra strada vale anche per quelli già in camera, scrivetelo: per noi è un vantaggio, non un obbligo.",
                false,
                daysAgo(now, 9));
        ask(
                jdbc,
                SOFA,
                others.get(1),
                "Chi parla con gli alberghi per la prova, voi o la squadra?",
                "Noi. I due alberghi sono già d’accordo; la squadra concorda con loro solo i giorni delle visite.",
                false,
                daysAgo(now, 7));
        if (!readers.isEmpty())
            ask(
                    jdbc,
                    SOFA,
                    readers.getFirst(),
                    "I 14 € di elettronica per divano comprendono anche il montaggio?",
                    "No, sono il costo dei componenti. Il montaggio lo calcoliamo noi, fino a dodici minuti a divano.",
                    true,
                    daysAgo(now, 5));
        ask(
                jdbc,
                SOFA,
                others.get(0),
                "Se montiamo i sensori sui divani che gli alberghi hanno già, vale come prova?",
                null,
                false,
                daysAgo(now, 2));
        ask(
                jdbc,
                SOFA,
                GIULIA,
                "Quali schiume usate oggi? Per il rivestimento ci serve sapere se resistono al lavaggio a 60 gradi.",
                null,
                false,
                daysAgo(now, 1));
    }

    private static void ask(
            JdbcTemplate jdbc,
            UUID challenge,
            UUID asker,
            String words,
            @Nullable String answer,
            boolean restricted,
            Instant asked) {
        UUID id = DemoIds.of("question", challenge, words);
        Instant closed = asked.plus(Duration.ofHours(27));
        UUID author = jdbc.queryForObject("select author_id from challenge where id = ?", UUID.class, challenge);
        jdbc.update(
                """
                insert into challenge_question (id, challenge_id, asker_id, named, restricted, words, language, status, asked_at,
                    answer, answer_language, closed_by, closed_at)
                values (?, ?, ?, false, ?, ?, 'IT', ?, ?, ?, ?, ?, ?)""",
                id,
                challenge,
                asker,
                restricted,
                words,
                answer == null ? "ASKED" : "ANSWERED",
                asked.atOffset(ZoneOffset.UTC),
                answer,
                answer == null ? null : "IT",
                answer == null ? null : author,
                answer == null ? null : closed.atOffset(ZoneOffset.UTC));
        jdbc.update(
                """
                insert into notice (id, account_id, kind, event_key, subject_it, subject_en, detail, link, created_at)
                select ?, ?, ?, ?, title_it, title_en, '', ?, ? from challenge where id = ?""",
                DemoIds.of("notice", id),
                answer == null ? author : asker,
                answer == null ? "QUESTION_ASKED" : "QUESTION_ANSWERED",
                "QUESTION:demo:" + id,
                "challenge/" + challenge + "#questions",
                (answer == null ? asked : closed).atOffset(ZoneOffset.UTC),
                challenge);
    }

    private static boolean isOpen(JdbcTemplate jdbc, UUID challenge) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from challenge where id = ? and status = 'OPEN')", Boolean.class, challenge));
    }

    /** People who would rather ask before they form a team. */
    private static List<UUID> askers(JdbcTemplate jdbc, UUID challenge) {
        return jdbc.queryForList("""
                select p.account_id from researcher_profile p join account a on a.id = p.account_id
                join profile_skill s on s.account_id = p.account_id
                join challenge_skill c on c.skill = s.skill and c.challenge_id = ?
                where a.demo and not exists (select from login_identity l where l.account_id = a.id)
                group by p.account_id order by count(*) desc, p.account_id limit 2""", UUID.class, challenge);
    }

    private static Instant daysAgo(Instant now, int days) {
        return now.minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofMinutes(520 + 41L * days));
    }
}

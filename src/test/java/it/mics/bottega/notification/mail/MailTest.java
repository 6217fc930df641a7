package it.mics.bottega.notification.mail;

import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.notification.NoticeKind;
import it.mics.bottega.team.TeamLinks;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What leaves by mail: once, in the reader’s language, also where the server is away. */
class MailTest extends MailServerTest {
    @Test
    void a_notice_leaves_at_once_in_the_language_of_its_reader() throws Exception {
        notice(leader, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Leather & salt", "Concia <b>Chiara</b>");
        AccountId other = addressed("Aldo Altro", "it");
        notice(other, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Leather & salt", "Concia <b>Chiara</b>");
        due();
        run.tick();
        assertThat(server.getReceivedMessages()).hasSize(2);
        MimeMessage english = to(leader).getFirst();
        MimeMessage italian = to(other).getFirst();
        String expected =
                messages.text(Language.EN, "notice.TEAM_INVITATION", "Leather & salt", "Concia <b>Chiara</b>");
        assertThat(english.getSubject()).isEqualTo(expected);
        assertThat(part(english, "text/plain"))
                .contains(expected, "https://bottega.example.org/teams", "Choose what comes by mail");
        assertThat(part(english, "text/html"))
                .contains("lang=\"en\"", "Concia &lt;b&gt;Chiara&lt;/b&gt;", "https://bottega.example.org/teams")
                .doesNotContain("<b>Chiara</b>");
        assertThat(part(italian, "text/plain")).contains("Scegliete che cosa ricevere per posta");
        assertThat(english.getFrom()[0]).hasToString("Bottega <no-reply@bottega.example.org>");
        run.tick();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void what_people_write_becomes_no_header() throws Exception {
        notice(leader, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "x\r\nBcc: thief@example.org\r\n\r\nHi");
        due();
        run.tick();
        MimeMessage mail = to(leader).getFirst();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).contains("Bcc: thief@example.org").doesNotContain("\n", "\r");
    }

    @Test
    void a_server_that_is_away_delays_and_loses_and_doubles_nothing() throws Exception {
        notice(leader, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "Concia");
        due();
        server.stop();
        run.tick();
        run.tick();
        assertThat(jdbc.sql("select attempts from mail where account_id = :me and sent_at is null and due_at > now()")
                        .param("me", leader.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        GreenMail again = new GreenMail(new ServerSetup(sender.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            due();
            run.tick();
            run.tick();
            assertThat(again.getReceivedMessages()).hasSize(1);
            String id = jdbc.sql("select id::text from mail where account_id = :me")
                    .param("me", leader.value())
                    .query(String.class)
                    .single();
            assertThat(again.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + id + "@bottega.example.org>");
        } finally {
            again.stop();
        }
    }

    @Test
    void two_senders_at_once_send_once() throws Exception {
        for (int i = 0; i < 12; i++)
            notice(
                    leader,
                    i % 2 == 0 ? NoticeKind.TEAM_INVITATION : NoticeKind.TEAM_WROTE,
                    TeamLinks.teams(),
                    "Salt",
                    "n " + i);
        due();
        CyclicBarrier together = new CyclicBarrier(4);
        List<Future<?>> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++)
                all.add(threads.submit(() -> {
                    together.await();
                    run.tick();
                    return null;
                }));
            for (Future<?> each : all) each.get();
        }
        run.tick();
        assertThat(to(leader)).hasSize(7);
        assertThat(to(leader).stream().map(mail -> subject(mail)).filter(words -> words.startsWith("6 pieces")))
                .hasSize(1);
    }

    @Test
    void gathered_notices_leave_together_by_what_they_are_about() throws Exception {
        notice(leader, NoticeKind.TEAM_WROTE, TeamLinks.teams(), "Salt", "First");
        notice(leader, NoticeKind.TEAM_MENTIONED, TeamLinks.teams(), "Wood", "Second");
        notice(leader, NoticeKind.TEAM_WROTE, TeamLinks.teams(), "Salt", "Third");
        run.tick();
        assertThat(server.getReceivedMessages()).isEmpty();
        due();
        run.tick();
        assertThat(to(leader)).hasSize(1);
        String text = part(to(leader).getFirst(), "text/plain");
        assertThat(subject(to(leader).getFirst())).isEqualTo("3 pieces of news from Bottega");
        assertThat(text.indexOf("Third")).isPositive().isLessThan(text.indexOf("First"));
        assertThat(text.indexOf("First")).isLessThan(text.indexOf("Second"));
    }
}

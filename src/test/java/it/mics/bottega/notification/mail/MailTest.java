package it.mics.bottega.notification.mail;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.notification.MailTopic;
import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.notification.NoticeKind;
import it.mics.bottega.notification.NoticePosted;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalSubmitted;
import it.mics.bottega.proposal.Receipt;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamMembership;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.Teamed;
import it.mics.bottega.uikit.Messages;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves by mail, to a server that stands here: once, in the reader’s language, and nothing that is closed to them by then. */
@BottegaTest
class MailTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    MailQueries queries;

    @Autowired
    MailTemplates templates;

    @Autowired
    MailChoices choices;

    @Autowired
    Messages messages;

    @Autowired
    People people;

    @Autowired
    ProposalRegister proposals;

    @Autowired
    ProposalFiles files;

    @Autowired
    TeamRegister teams;

    @Autowired
    TeamCatalogue catalogue;

    @Autowired
    ChallengeRegister challenges;

    @Autowired
    ChallengePolicy policy;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    Teamed teamed;

    @Autowired
    TeamMembership membership;

    @Autowired
    Hands hands;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private MailQueue queue;
    private MailRun run;
    private TeamFixtures fixtures;
    private AccountId leader;
    private TeamId team;

    @BeforeEach
    void start() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        MailSettings settings = new MailSettings("127.0.0.1", "", "https://bottega.example.org", 0);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        queue = new MailQueue(queries, settings, proposals, clock);
        run = new MailRun(
                queries,
                settings,
                new MailAudience(challenges, policy, teams, catalogue, proposals),
                new MailWords(messages, settings, teams, challenges, files),
                new MailCarrier(beans.getBeanProvider(JavaMailSender.class), templates, settings),
                people,
                proposals,
                transaction,
                clock);
        jdbc.sql("delete from mail").update();
        fixtures = new TeamFixtures(jdbc);
        leader = addressed("Rita Guida", "en");
        team = teamed.of(fixtures.challenge(new TeamRules(1, 4, 1)), leader);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

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
        String expected = messages.text(Language.EN, "notice.TEAM_INVITATION", "Leather & salt", "Concia <b>Chiara</b>");
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
        GreenMail again =
                new GreenMail(new ServerSetup(sender.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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
            notice(leader, i % 2 == 0 ? NoticeKind.TEAM_INVITATION : NoticeKind.TEAM_WROTE, TeamLinks.teams(), "Salt", "n " + i);
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

    @Test
    void nothing_leaves_that_is_closed_to_the_reader_by_then() throws Exception {
        AccountId member = addressed("Carla Collega", "en");
        teamed.join(team, leader, member);
        notice(member, NoticeKind.TEAM_WROTE, TeamLinks.team(team), "Salt", "canary-closed");
        notice(member, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "still open");
        jdbc.sql("update team set recruiting = false where id = :id").param("id", team.value()).update();
        run(member, () -> membership.leave(team));
        jdbc.sql("delete from mail where account_id = :other").param("other", leader.value()).update();
        due();
        run.tick();
        assertThat(to(member)).hasSize(1);
        assertThat(part(to(member).getFirst(), "text/plain")).contains("still open").doesNotContain("canary-closed");
        assertThat(leftOut(member)).containsExactly("CLOSED");

        AccountId suspended = addressed("Sara Sospesa", "en");
        notice(suspended, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "x");
        jdbc.sql("update account set status = 'SUSPENDED' where id = :id").param("id", suspended.value()).update();
        AccountId nowhere = fixtures.researcher("Nino Nessuno");
        notice(nowhere, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "x");
        jdbc.sql("update account set email = null where id = :id").param("id", nowhere.value()).update();
        due();
        run.tick();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(leftOut(suspended)).containsExactly("NO_ADDRESS");
        assertThat(leftOut(nowhere)).containsExactly("NO_ADDRESS");
    }

    @Test
    void one_chooses_what_comes_and_stops_it_from_the_mail_itself() throws Exception {
        run(leader, () -> choices.choose(MailTopic.CONVERSATION, Rhythm.OFF));
        notice(leader, NoticeKind.TEAM_WROTE, TeamLinks.teams(), "Salt", "never");
        run(leader, () -> choices.choose(MailTopic.CONVERSATION, Rhythm.INSTANT));
        notice(leader, NoticeKind.TEAM_WROTE, TeamLinks.teams(), "Salt", "at once");
        run(leader, () -> choices.choose(MailTopic.CONVERSATION, Rhythm.WEEKLY));
        assertThat(jdbc.sql("select rhythm from mail where account_id = :me")
                        .param("me", leader.value())
                        .query(String.class)
                        .list())
                .containsExactly("WEEKLY");
        notice(leader, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "Concia");
        due();
        run.tick();
        assertThat(to(leader)).hasSize(2);
        MimeMessage invitation = to(leader).stream()
                .filter(mail -> subject(mail).contains("Concia"))
                .findFirst()
                .orElseThrow();
        assertThat(invitation.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        choices.stop("none");
        choices.stop(secret(invitation));
        assertThat(call(leader, choices::mine))
                .containsEntry(MailTopic.INVITATION, Rhythm.OFF)
                .containsEntry(MailTopic.CONVERSATION, Rhythm.WEEKLY)
                .containsEntry(MailTopic.DECISION, Rhythm.INSTANT);
        choices.stop(secret(to(leader).stream()
                .filter(mail -> !subject(mail).contains("Concia"))
                .findFirst()
                .orElseThrow()));
        assertThat(call(leader, choices::mine)).containsEntry(MailTopic.CONVERSATION, Rhythm.OFF);
        notice(leader, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "unwanted");
        due();
        run.tick();
        assertThat(to(leader)).hasSize(2);
        assertThat(jdbc.sql("select count(*) from mail where encode(way_out, 'escape') like '%' || :secret || '%'")
                        .param("secret", secret(invitation))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_receipt_reaches_everybody_who_handed_in() throws Exception {
        Scene scene = new Scene(jdbc);
        for (AccountId each : List.of(scene.leader, scene.member)) address(each, "en");
        run(scene.leader, () -> choices.choose(MailTopic.TEAM_DECISION, Rhythm.OFF));
        ProposalId proposal = call(scene.leader, () -> hands.start(scene.team, Language.EN));
        Receipt receipt = call(scene.leader, () -> hands.send(proposal, Sample.content("Salt stays outside")));
        queue.on(new ProposalSubmitted(proposal));
        queue.on(new ProposalSubmitted(proposal));
        run.tick();
        for (AccountId each : List.of(scene.leader, scene.member)) {
            assertThat(to(each)).hasSize(1);
            MimeMessage mail = to(each).getFirst();
            assertThat(subject(mail)).isEqualTo("Receipt: version 1 for “Leather that survives salt”");
            assertThat(part(mail, "text/plain"))
                    .contains(
                            receipt.sha256(),
                            "Concia Chiara",
                            "No files.",
                            "https://bottega.example.org/receipt?print=" + receipt.sha256());
            assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        }
    }

    private AccountId addressed(String name, String language) {
        AccountId id = fixtures.researcher(name);
        address(id, language);
        return id;
    }

    private void address(AccountId id, String language) {
        jdbc.sql("update account set email = :email, language = :language where id = :id")
                .param("email", id.value() + "@example.org")
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    private void notice(AccountId to, NoticeKind kind, String link, String subject, String detail) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into notice (id, account_id, kind, event_key, subject_it, subject_en, detail, link, created_at)
                        values (:id, :to, :kind, :id, :subject, :subject, :detail, :link, clock_timestamp())""")
                .param("id", id)
                .param("to", to.value())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("detail", detail)
                .param("link", link)
                .update();
        queue.on(new NoticePosted(id, to, kind, now));
    }

    /** Everything that waits is due now. */
    private void due() {
        jdbc.sql("update mail set due_at = now() - interval '1 minute' where sent_at is null").update();
    }

    private List<String> leftOut(AccountId of) {
        return jdbc.sql("select left_out from mail where account_id = :of and left_out is not null")
                .param("of", of.value())
                .query(String.class)
                .list();
    }

    private List<MimeMessage> to(AccountId account) throws MessagingException {
        List<MimeMessage> all = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages())
            if (mail.getAllRecipients()[0].toString().startsWith(account.value().toString())) all.add(mail);
        return all;
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String secret(MimeMessage mail) throws MessagingException {
        String header = mail.getHeader("List-Unsubscribe")[0];
        assertThat(header).startsWith("<https://bottega.example.org/unsubscribe/").endsWith(">");
        return header.substring(header.lastIndexOf('/') + 1, header.length() - 1);
    }

    private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
        return part((Multipart) mail.getContent(), type);
    }

    private static String part(Multipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) return (String) part.getContent();
            if (part.getContent() instanceof Multipart inner) {
                String found = part(inner, type);
                if (!found.isEmpty()) return found;
            }
        }
        return "";
    }
}

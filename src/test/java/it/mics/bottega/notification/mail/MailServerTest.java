package it.mics.bottega.notification.mail;

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
import it.mics.bottega.notification.NoticeKind;
import it.mics.bottega.notification.NoticePosted;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamFixtures;
import it.mics.bottega.team.TeamId;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests of what leaves by mail, to a server that stands here. */
@BottegaTest
abstract class MailServerTest {
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

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    MailQueue queue;
    MailRun run;
    TeamFixtures fixtures;
    AccountId leader;
    TeamId team;

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

    AccountId addressed(String name, String language) {
        AccountId id = fixtures.researcher(name);
        address(id, language);
        return id;
    }

    void address(AccountId id, String language) {
        jdbc.sql("update account set email = :email, language = :language where id = :id")
                .param("email", id.value() + "@example.org")
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    void notice(AccountId to, NoticeKind kind, String link, String subject, String detail) {
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
    void due() {
        jdbc.sql("update mail set due_at = now() - interval '1 minute' where sent_at is null")
                .update();
    }

    List<String> leftOut(AccountId of) {
        return jdbc.sql("select left_out from mail where account_id = :of and left_out is not null")
                .param("of", of.value())
                .query(String.class)
                .list();
    }

    List<MimeMessage> to(AccountId account) throws MessagingException {
        List<MimeMessage> all = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages())
            if (mail.getAllRecipients()[0].toString().startsWith(account.value().toString())) all.add(mail);
        return all;
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String secret(MimeMessage mail) throws MessagingException {
        String header = mail.getHeader("List-Unsubscribe")[0];
        assertThat(header)
                .startsWith("<https://bottega.example.org/unsubscribe/")
                .endsWith(">");
        return header.substring(header.lastIndexOf('/') + 1, header.length() - 1);
    }

    static String part(MimeMessage mail, String type) throws MessagingException, IOException {
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

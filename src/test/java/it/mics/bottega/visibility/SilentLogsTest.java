package it.mics.bottega.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class SilentLogsTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ChallengeAuthoring authoring;

    @Test
    void a_row_that_the_database_refuses_is_repeated_in_no_exception() {
        String secret = "Canary refused";
        Throwable refused =
                catchThrowable(() -> jdbc.sql("""
                        insert into organisation (id, key, name_it, name_en, kind, programme_role)
                        values (gen_random_uuid(), :key, :key, :key, 'NO_KIND', 'EXTERNAL')""").param("key", secret).update());
        StringWriter whole = new StringWriter();
        refused.printStackTrace(new PrintWriter(whole));
        assertThat(whole.toString()).contains("organisation_kind_check").doesNotContain(secret);
    }

    @Test
    void writing_a_challenge_leaves_nothing_of_its_text_in_our_logs_at_any_level() {
        OrganisationId company = ActingAs.company(jdbc, "Canary company");
        AccountId author = ActingAs.companyMember(jdbc, "Canary author", company);
        Logger ours = (Logger) LoggerFactory.getLogger("it.mics.bottega");
        Level before = ours.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        ours.addAppender(lines);
        ours.setLevel(Level.TRACE);
        try {
            ActingAs.run(author, () -> {
                ChallengeId id = authoring.start(company);
                var saved = authoring.save(id, Drafts.complete("Canary title", 3, Instant.now()), 0);
                authoring.submit(id, saved.version());
                authoring.withdraw(id);
            });
        } finally {
            ours.setLevel(before);
            ours.detachAppender(lines);
        }
        assertThat(lines.list.stream()
                        .map(line -> line.getFormattedMessage()
                                + (line.getThrowableProxy() == null
                                        ? ""
                                        : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                        .collect(Collectors.joining("\n")))
                .doesNotContain("Canary", "offcuts of oak");
    }
}

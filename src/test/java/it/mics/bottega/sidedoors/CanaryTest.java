package it.mics.bottega.sidedoors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.browserless.ViewPackages;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A secret planted in each kind of thing is met by nobody who is not entitled to it: no page, notice, record, log line or index file. */
@ViewPackages(packages = "it.mics.bottega")
class CanaryTest extends SideDoorTest {
    private static final Logger OWN = (Logger) LoggerFactory.getLogger("it.mics.bottega");
    private static final Logger ALL = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Autowired
    private ApplicationContext parts;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private @Nullable Level before;
    private Scene scene;
    private Scene closed;
    private Secrets secrets;

    @BeforeEach
    void plant() {
        before = OWN.getLevel();
        OWN.setLevel(Level.TRACE);
        lines.start();
        ALL.addAppender(lines);
        // Without a leader its cases would be the programme office's.
        ActingAs.spokeLeader(jdbc, "Guida dello spoke", Secrets.SPOKE);
        scene = new Scene(jdbc);
        closed = new Scene(jdbc);
        jdbc.sql("update challenge set confidentiality = 'NDA' where id = :id")
                .param("id", closed.challenge.value())
                .update();
        secrets = new Secrets(parts, scene, 23);
        secrets.make();
        secrets.brief(closed.challenge);
        settle();
    }

    @AfterEach
    void stopListening() {
        ALL.detachAppender(lines);
        OWN.setLevel(before);
    }

    @Test
    void nobody_who_is_not_entitled_meets_a_secret_on_any_page() {
        List<UUID> ids = new ArrayList<>(secrets.ids);
        for (Scene each : List.of(scene, closed)) {
            ids.add(each.challenge.value());
            ids.add(each.team.value());
            ids.add(each.leader.value());
        }
        Set<String> addresses = addresses(ids);
        // The word that somebody looks for stands in their own field, so only its beginning is looked for here.
        addresses.addAll(searches(List.of("tannin", "leather", secrets.mark.substring(0, 8))));
        Map<String, AccountId> people = new LinkedHashMap<>();
        people.put("researcher", ActingAs.researcher(jdbc, "Estranea", null));
        people.put("other company", new Scene(jdbc).owner);
        people.put("member of another team", new Scene(jdbc).member);
        people.put("leader of another spoke", ActingAs.spokeLeader(jdbc, "Guida altrove", 8));
        people.put("programme office", ActingAs.programmeOffice(jdbc, "Ufficio"));
        people.put("technical administrator", ActingAs.technicalAdmin(jdbc, "Tecnica"));
        people.put("auditor", ActingAs.auditor(jdbc, "Controllo"));
        assertMeetsNothing("visitor", walk(null, addresses));
        people.forEach((who, account) -> {
            Map<String, String> met = walk(account, addresses);
            assertMeetsNothing(who, met);
            // The programme office, auditors and technical administrators read names in the record of acts, and nowhere
            // else.
            boolean reads = Set.of("programme office", "technical administrator", "auditor")
                    .contains(who);
            met.forEach((address, page) -> {
                if (!reads) assertThat(page).as("%s at %s", who, address).doesNotContain(secrets.name);
            });
        });
        assertNothingLogged();
    }

    @Test
    void those_who_are_entitled_do_meet_it() {
        assertThat(walk(closed.owner, addresses(List.of(closed.challenge.value())))
                        .values())
                .anyMatch(page -> page.contains(secrets.mark));
        assertThat(walk(scene.leader, addresses(List.of(scene.team.value()))).values())
                .anyMatch(page -> page.contains(secrets.mark));
    }

    @Test
    void no_record_of_what_happened_holds_it() {
        for (String table : List.of("audit_entry", "event_publication"))
            assertThat(jdbc.sql("select count(*) from " + table
                                    + " as each where (to_jsonb(each) - 'actor_name')::text like '%' || :mark || '%'")
                            .param("mark", secrets.mark)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        assertNothingLogged();
    }

    @Test
    void no_file_of_the_index_holds_it() throws IOException {
        List<Path> holding = new ArrayList<>();
        byte[] mark = secrets.mark.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(Path.of("target/test-data/lucene"))) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                if (holds(Files.readAllBytes(file), mark)) holding.add(file);
        }
        assertThat(holding).isEmpty();
    }

    @Test
    void what_is_looked_for_would_be_found() {
        scene = new Scene(jdbc);
        jdbc.sql("update challenge set need_en = :text, confidentiality = 'OPEN' where id = :id")
                .param("text", "Tannin " + secrets.mark)
                .param("id", scene.challenge.value())
                .update();
        Map<String, String> pages = walk(null, addresses(List.of(scene.challenge.value())));
        assertThatThrownBy(() -> assertMeetsNothing("visitor", pages)).isInstanceOf(AssertionError.class);
        LoggerFactory.getLogger("it.mics.bottega.test").info("Planted {}", secrets.mark);
        assertThatThrownBy(this::assertNothingLogged).isInstanceOf(AssertionError.class);
    }

    private static boolean holds(byte[] all, byte[] part) {
        // Latin-1 keeps one character for each byte.
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    private void assertMeetsNothing(String who, Map<String, String> pages) {
        pages.forEach(
                (address, page) -> assertThat(page).as("%s at %s", who, address).doesNotContain(secrets.mark));
    }

    private void assertNothingLogged() {
        assertThat(List.copyOf(lines.list))
                .noneMatch(line -> line.getFormattedMessage().contains(secrets.mark)
                        || (line.getThrowableProxy() != null
                                && ThrowableProxyUtil.asString(line.getThrowableProxy())
                                        .contains(secrets.mark)));
    }
}

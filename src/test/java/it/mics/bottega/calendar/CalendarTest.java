package it.mics.bottega.calendar;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.room.TeamRoom;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class CalendarTest {
    private static final String SITE = "https://bottega.example.org";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CalendarReading reading;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CalendarText text;

    @Autowired
    TeamRoom room;

    @Autowired
    MyDates mine;

    Scene scene;

    @BeforeEach
    void cast() {
        scene = new Scene(jdbc);
    }

    @Test
    void a_challenge_has_its_dates_for_whoever_may_read_it_and_nothing_of_its_texts() throws Exception {
        String calendar = ActingAs.visiting(
                () -> reading.ofChallenge(scene.challenge, Language.EN, SITE).orElseThrow());
        assertThat(events(calendar)).hasSize(3);
        assertThat(calendar)
                .contains("Proposals close: Leather that survives salt", "BEGIN:VTIMEZONE", "TZID:Europe/Rome")
                .doesNotContain("Need", "Today", "Teaser", "Conceria");
        jdbc.sql("update challenge set status = 'CANCELLED' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        assertThat(ActingAs.visiting(() -> reading.ofChallenge(scene.challenge, Language.EN, SITE)))
                .isEmpty();
    }

    @Test
    void a_secret_address_is_kept_as_a_hash_replaced_and_closed() {
        String first = call(scene.leader, feeds::open);
        assertThat(jdbc.sql("select encode(token_hash, 'hex') from calendar_feed where account_id = :me")
                        .param("me", scene.leader.value())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(first);
        assertThat(feed(first)).contains("Leather that survives salt").doesNotContain("Giulia");
        String second = call(scene.leader, feeds::open);
        assertThat(reading.ofFeed(first, Language.EN, SITE)).isEmpty();
        assertThat(feed(second)).contains("Leather");
        run(scene.leader, feeds::close);
        assertThat(reading.ofFeed(second, Language.EN, SITE)).isEmpty();
        assertThat(reading.ofFeed("", Language.EN, SITE)).isEmpty();
    }

    @Test
    void what_a_feed_holds_is_asked_anew_each_time() {
        String secret = call(scene.leader, feeds::open);
        jdbc.sql("update challenge set status = 'CANCELLED' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        assertThat(feed(secret)).doesNotContain("Leather");
        jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                .param("id", scene.leader.value())
                .update();
        assertThat(reading.ofFeed(secret, Language.EN, SITE)).isEmpty();
    }

    @Test
    void a_member_sees_what_ends_next_and_a_stranger_nothing_of_it() {
        assertThat(call(scene.leader, mine::coming))
                .isSortedAccordingTo(java.util.Comparator.comparing(ComingDate::at))
                .filteredOn(date -> date.challenge().equals(scene.challenge))
                .extracting(ComingDate::kind)
                .containsExactly(ComingDate.Kind.QUESTIONS, ComingDate.Kind.PROPOSALS, ComingDate.Kind.ANSWERS);
        assertThat(call(ActingAs.researcher(jdbc, "Somebody Else", null), mine::coming))
                .noneMatch(date -> date.challenge().equals(scene.challenge));
        jdbc.sql("update challenge set status = 'CANCELLED' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        assertThat(call(scene.leader, mine::coming))
                .noneMatch(date -> date.challenge().equals(scene.challenge));
    }

    @Test
    void both_changes_of_the_clock_keep_the_moment() throws Exception {
        List<Instant> moments = List.of(
                Instant.parse("2027-03-28T00:59:00Z"),
                Instant.parse("2027-03-28T01:00:00Z"),
                Instant.parse("2027-10-30T23:59:00Z"),
                Instant.parse("2027-10-31T01:00:00Z"),
                Instant.parse("2027-12-01T11:00:00Z"));
        String calendar = text.of(
                "Test",
                moments.stream()
                        .map(at -> new CalendarDate("id" + at.toEpochMilli(), "Date", at, SITE))
                        .toList(),
                Instant.now());
        assertThat(events(calendar))
                .extracting(event -> Instant.from(event.getDateTimeStart().getDate()))
                .containsExactlyElementsOf(moments);
        assertThat(calendar).contains("DTSTART;TZID=Europe/Rome:20271201T120000");
    }

    @Test
    void the_dates_of_a_team_are_for_its_members_alone() throws Exception {
        run(
                scene.leader,
                () -> room.add(scene.team, "Prove in vasca", Instant.now().plusSeconds(86_400)));
        String calendar = call(
                scene.member,
                () -> reading.ofTeam(scene.team, Language.EN, SITE).orElseThrow());
        assertThat(events(calendar)).hasSize(4);
        assertThat(calendar).contains("Prove in vasca", SITE + "/team/" + scene.team.value() + "/room");
        String secret = call(scene.member, feeds::open);
        assertThat(feed(secret)).contains("Prove in vasca");
        assertThat(feed(call(scene.owner, feeds::open))).doesNotContain("Prove in vasca");
        assertThat(call(scene.owner, () -> reading.ofTeam(scene.team, Language.EN, SITE)))
                .isEmpty();
        assertThat(ActingAs.visiting(() -> reading.ofTeam(scene.team, Language.EN, SITE)))
                .isEmpty();
    }

    private String feed(String secret) {
        return reading.ofFeed(secret, Language.EN, SITE).orElseThrow();
    }

    private static List<VEvent> events(String calendar) throws Exception {
        return new CalendarBuilder().build(new StringReader(calendar)).getComponents(Component.VEVENT);
    }
}

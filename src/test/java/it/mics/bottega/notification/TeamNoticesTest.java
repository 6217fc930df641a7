package it.mics.bottega.notification;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.AskingEnded;
import it.mics.bottega.team.AskingEnded.Why;
import it.mics.bottega.team.JoinDeclined;
import it.mics.bottega.team.MemberInvited;
import it.mics.bottega.team.MembershipId;
import it.mics.bottega.team.TeamDisbanded;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.test.util.AopTestUtils;

@BottegaTest
class TeamNoticesTest {
    @Autowired
    private TeamNotices proxied;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EventSerializer serializer;

    private TeamNotices notices;
    private Scene scene;
    private AccountId person;

    @BeforeEach
    void scene() {
        // Past the proxy, so that the listener runs here and now.
        notices = AopTestUtils.getUltimateTargetObject(proxied);
        scene = new Scene(jdbc);
        person = ActingAs.researcher(jdbc, "Ines Prova", null);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, true, TEAM_INVITATION_EXPIRED, TEAM_INVITATION_EXPIRED",
        "EXPIRED, false, TEAM_REQUEST_EXPIRED, TEAM_REQUEST_EXPIRED",
        "TAKEN_BACK, true, TEAM_INVITATION_OVER,",
        "TAKEN_BACK, false, , TEAM_REQUEST_OVER",
        "PLACED_ELSEWHERE, true, , TEAM_PLACED_ELSEWHERE",
        "PLACED_ELSEWHERE, false, , TEAM_PLACED_ELSEWHERE",
        "TEAM_CLOSED, true, TEAM_INVITATION_OVER,",
        "TEAM_CLOSED, false, TEAM_YOUR_REQUEST_OVER,"
    })
    void whoever_did_not_end_it_is_told_once(Why why, boolean invitation, NoticeKind toPerson, NoticeKind toLeader) {
        AskingEnded event = new AskingEnded(MembershipId.random(), scene.team, person, invitation, why);
        notices.on(event);
        notices.on(event);
        assertThat(kinds(person)).isEqualTo(toPerson == null ? List.of() : List.of(toPerson));
        assertThat(kinds(scene.leader)).isEqualTo(toLeader == null ? List.of() : List.of(toLeader));
        assertThat(kinds(scene.member)).isEmpty();
    }

    @Test
    void a_no_is_told_to_whoever_asked() {
        notices.on(new JoinDeclined(scene.team, person, true, Instant.now()));
        assertThat(kinds(person)).isEmpty();
        assertThat(kinds(scene.leader)).containsExactly(NoticeKind.TEAM_INVITATION_DECLINED);
        AccountId asking = ActingAs.researcher(jdbc, "Omar Prova", null);
        notices.on(new JoinDeclined(scene.team, asking, false, Instant.now()));
        assertThat(kinds(asking)).containsExactly(NoticeKind.TEAM_DECLINED);
        assertThat(kinds(scene.leader)).hasSize(1);
    }

    @Test
    void an_event_is_told_once_however_late_it_comes_again_and_the_same_happening_anew_is_told_anew() {
        Instant at = Instant.parse("2026-11-22T22:59:58.123456789Z");
        MemberInvited event = new MemberInvited(scene.team, person, at);
        notices.on(event);
        // As the outbox delivers it again: from its text, on whatever day.
        notices.on(serializer.deserialize(serializer.serialize(event), MemberInvited.class));
        assertThat(kinds(person)).containsExactly(NoticeKind.TEAM_INVITATION);
        jdbc.sql("update notice set created_at = created_at - interval '1 day' where account_id = :id")
                .param("id", person.value())
                .update();
        notices.on(event);
        assertThat(kinds(person)).hasSize(1);
        assertThat(jdbc.sql("select event_key from notice where account_id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single())
                .endsWith(at.toString());
        notices.on(new MemberInvited(scene.team, person, at.plusSeconds(60)));
        assertThat(kinds(person)).hasSize(2);
    }

    @Test
    void whoever_was_in_a_team_that_is_disbanded_is_told_once_except_the_one_who_did_it() {
        TeamDisbanded event =
                new TeamDisbanded(scene.team, scene.leader, List.of(scene.leader, scene.member), Instant.now());
        notices.on(event);
        notices.on(serializer.deserialize(serializer.serialize(event), TeamDisbanded.class));
        assertThat(kinds(scene.member)).containsExactly(NoticeKind.TEAM_DISBANDED);
        assertThat(kinds(scene.leader)).isEmpty();
    }

    private List<NoticeKind> kinds(AccountId who) {
        return ActingAs.call(who, inbox::mine).stream().map(Notice::kind).toList();
    }
}

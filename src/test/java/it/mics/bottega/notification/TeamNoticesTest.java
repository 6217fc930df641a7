package it.mics.bottega.notification;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.AskingEnded;
import it.mics.bottega.team.AskingEnded.Why;
import it.mics.bottega.team.JoinDeclined;
import it.mics.bottega.team.MembershipId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;

@BottegaTest
class TeamNoticesTest {
    @Autowired
    private TeamNotices proxied;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

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
        notices.on(new JoinDeclined(scene.team, person, true));
        assertThat(kinds(person)).isEmpty();
        assertThat(kinds(scene.leader)).containsExactly(NoticeKind.TEAM_INVITATION_DECLINED);
        AccountId asking = ActingAs.researcher(jdbc, "Omar Prova", null);
        notices.on(new JoinDeclined(scene.team, asking, false));
        assertThat(kinds(asking)).containsExactly(NoticeKind.TEAM_DECLINED);
        assertThat(kinds(scene.leader)).hasSize(1);
    }

    private List<NoticeKind> kinds(AccountId who) {
        return ActingAs.call(who, inbox::mine).stream().map(Notice::kind).toList();
    }
}

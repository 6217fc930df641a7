package it.mics.bottega.notification;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeOpened;
import it.mics.bottega.challenge.ChallengeReturned;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Scene;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;

@BottegaTest
class ChallengeNoticesTest {
    @Autowired
    private ChallengeNotices proxied;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    private ChallengeNotices notices;
    private Scene scene;

    @BeforeEach
    void scene() {
        // Past the proxy, so that the listener runs here and now.
        notices = AopTestUtils.getUltimateTargetObject(proxied);
        scene = new Scene(jdbc);
    }

    @Test
    void an_opening_that_is_delivered_again_after_a_change_is_told_once() {
        notices.on(new ChallengeOpened(scene.challenge, 3));
        change();
        notices.on(new ChallengeOpened(scene.challenge, 3));
        assertThat(kinds()).containsExactly(NoticeKind.CHALLENGE_APPROVED);
    }

    @Test
    void a_second_return_is_told_again_and_one_that_is_delivered_again_is_not() {
        Instant first = Instant.parse("2026-11-02T09:00:00Z");
        notices.on(new ChallengeReturned(scene.challenge, first));
        change();
        notices.on(new ChallengeReturned(scene.challenge, first));
        assertThat(kinds()).hasSize(1);
        notices.on(new ChallengeReturned(scene.challenge, first.plusSeconds(60)));
        assertThat(kinds()).hasSize(2);
    }

    private void change() {
        jdbc.sql("update challenge set updated_at = updated_at + interval '1 minute' where id = :id")
                .param("id", scene.challenge.value())
                .update();
    }

    private List<NoticeKind> kinds() {
        return ActingAs.call(scene.owner, inbox::mine).stream()
                .map(Notice::kind)
                .toList();
    }
}

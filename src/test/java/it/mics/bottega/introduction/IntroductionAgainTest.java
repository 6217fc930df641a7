package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.DecidedCases;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.ActingAs;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A refused introduction is decided again while it could still be offered. */
@BottegaTest
class IntroductionAgainTest {
    private static final CaseDecision NO = new CaseDecision(CaseAction.DECLINE, "TOO_EARLY", null, List.of());
    private static final String REASON = "It is early no more.";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private DecidedCases decided;

    @Autowired
    private ApplicationContext application;

    private IntroductionCourse course;
    private IntroductionId id;
    private CaseId first;

    @BeforeEach
    void one_is_refused() {
        course = new IntroductionCourse(application);
        id = course.askForCompany();
        first = open();
        course.decide(course.spokeLeader, id, NO);
    }

    @Test
    void it_waits_again_and_once_it_is_offered_it_is_decided_again_no_more() {
        again(first);
        assertThat(course.seen(course.scene.owner).status()).isEqualTo(IntroductionStatus.IN_REVIEW);
        CaseId second = open();
        course.approve(id);
        assertThat(jdbc.sql("select to_status from introduction_move where introduction_id = :id order by position")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("IN_REVIEW", "REJECTED", "IN_REVIEW", "APPROVED", "OFFERED");
        assertThatThrownBy(() -> again(second)).hasMessage("introduction.again.over");
    }

    @Test
    void not_while_another_one_between_the_same_two_is_on_its_way() {
        jdbc.sql("update introduction set reviewed_at = reviewed_at - interval '1 year' where id = :id")
                .param("id", id.value())
                .update();
        course.askForCompany();
        assertThatThrownBy(() -> again(first)).hasMessage("introduction.again.another");
        assertThat(desk.openOn(IntroductionReview.TYPE, id.value())).isEmpty();
    }

    @Test
    void not_once_the_challenge_is_closed() {
        jdbc.sql("update challenge set status = 'CLOSED_TO_ENTRIES' where id = :id")
                .param("id", course.scene.challenge.value())
                .update();
        assertThatThrownBy(() -> again(first)).hasMessage("introduction.ask.notOpen");
    }

    private void again(CaseId which) {
        ActingAs.run(course.spokeLeader, () -> decided.again(which, REASON));
    }

    private CaseId open() {
        return desk.openOn(IntroductionReview.TYPE, id.value()).orElseThrow().id();
    }
}

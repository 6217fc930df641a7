package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Interests;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The rule of a spoke: off by default, only for what both sides want, logged and sampled. */
@BottegaTest
class AutoApprovalTest {
    private static final String WHY = "Both sides want it and the scores are high";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private IntroductionBook book;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private AutoApproval approval;

    @Autowired
    private Interests interests;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private IntroductionCourse course;

    @BeforeEach
    void course() {
        jdbc.sql("delete from introduction_rule").update();
        course = new IntroductionCourse(application);
        course.findable(transaction, events);
    }

    @AfterEach
    void off() {
        jdbc.sql("delete from introduction_rule").update();
    }

    @Test
    void it_is_off_until_the_leader_of_the_spoke_sets_it_with_a_reason() {
        wanted();
        assertThat(status(course.askForCompany())).isEqualTo(IntroductionStatus.IN_REVIEW);
        AccountId elsewhere = ActingAs.spokeLeader(jdbc, "Altrove", 5);
        assertThatThrownBy(() -> ActingAs.run(elsewhere, () -> approval.decide(3, 50, WHY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(course.spokeLeader, () -> approval.decide(3, 50, "Why not")))
                .hasMessage("introduction.rule.reason");
        assertThatThrownBy(() -> ActingAs.run(course.spokeLeader, () -> approval.decide(3, 20, WHY)))
                .hasMessage("introduction.rule.range");
    }

    @Test
    void what_both_sides_want_is_offered_at_once_and_written_down() {
        rule(50);
        wanted();
        IntroductionId id = course.askForCompany();
        assertThat(status(id)).isEqualTo(IntroductionStatus.OFFERED);
        assertThat(desk.openOn(IntroductionReview.TYPE, id.value())).isEmpty();
        assertThat(jdbc.sql("""
                        select acting_as || ' ' || left(reason, 5) from introduction_move
                        where introduction_id = :id and to_status = 'OFFERED' and evidence is not null""").param("id", id.value()).query(String.class).single())
                .isEqualTo("SYSTEM rule ");
    }

    @Test
    void without_the_persons_wish_or_below_the_threshold_a_leader_decides() {
        rule(50);
        assertThat(status(course.askForCompany())).isEqualTo(IntroductionStatus.IN_REVIEW);
        rule(100);
        wanted();
        assertThat(status(course.askForTeam())).isEqualTo(IntroductionStatus.IN_REVIEW);
    }

    @Test
    void a_rule_of_somebody_who_is_part_of_it_does_not_hold() {
        ActingAs.affiliate(jdbc, course.spokeLeader, course.scene.company);
        rule(50);
        wanted();
        assertThat(status(course.askForCompany())).isEqualTo(IntroductionStatus.IN_REVIEW);
    }

    @Test
    void a_sample_found_wrong_switches_the_rule_off() {
        rule(50);
        wanted();
        IntroductionId id = course.askForCompany();
        transaction.executeWithoutResult(status -> {
            if (desk.openOn(AutoApproval.SAMPLE, id.value()).isEmpty()) desk.open(AutoApproval.SAMPLE, id.value(), 3);
        });
        var sample = desk.openOn(AutoApproval.SAMPLE, id.value()).orElseThrow().id();
        ActingAs.run(
                course.spokeLeader,
                () -> desk.decide(sample, new CaseDecision(CaseAction.DECLINE, "CAPACITY", null, List.of())));
        assertThat(threshold()).isNull();
        assertThat(status(id)).isEqualTo(IntroductionStatus.OFFERED);
    }

    private void rule(int threshold) {
        ActingAs.run(course.spokeLeader, () -> approval.decide(3, threshold, WHY));
    }

    private @Nullable Integer threshold() {
        return ActingAs.call(course.spokeLeader, () -> approval.of(3))
                .orElseThrow()
                .threshold();
    }

    private void wanted() {
        ActingAs.run(course.person, () -> interests.say(course.scene.challenge, Interest.WANT));
    }

    private IntroductionStatus status(IntroductionId id) {
        return book.find(id).orElseThrow().status();
    }
}

package it.mics.bottega.governance.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeReview;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.Handovers;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.SealedCases;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** INV-13 where a case that was handed over in confidence is late, and where its former assignee sits in the programme office. */
@BottegaTest
class SealedLateTest {
    private static final String WHY = "The deputy has been ill for two weeks.";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ChallengeReview review;

    @Autowired
    ModerationDesk desk;

    @Autowired
    Handovers handovers;

    @Autowired
    SealedCases sealed;

    ConflictScene scene;
    AccountId deputy;
    CaseId id;

    @BeforeEach
    void a_challenge_waits() {
        scene = new ConflictScene(jdbc, authoring, desk);
        deputy = scene.deputy(null);
        id = scene.open();
    }

    @Test
    void a_late_one_is_the_office_s_only_while_it_is_open_to_it() {
        ActingAs.run(scene.leader, () -> handovers.handOver(id, deputy, "My sister works there."));
        late();
        kept(scene.office);
        ActingAs.run(scene.office, () -> sealed.open(id, WHY));
        assertThat(ActingAs.call(scene.office, () -> handovers.of(id))).hasSize(1);
        AccountId another = ActingAs.programmeOffice(jdbc, "Olga Sigillo");
        kept(another);
        anHourGoesBy();
        kept(scene.office);
        ActingAs.run(scene.office, () -> sealed.open(id, WHY));
        ActingAs.run(scene.office, () -> desk.decide(id, CaseDecision.approve()));
        assertThat(scene.decided()).isOne();
    }

    @Test
    void whoever_handed_it_over_does_not_come_back_as_the_office() {
        ActingAs.grant(jdbc, scene.leader, new Grant(Role.PROGRAMME_OFFICE, null, null));
        ActingAs.run(scene.leader, () -> handovers.handOver(id, null, "My sister works there."));
        kept(scene.leader);
        assertThatThrownBy(() -> ActingAs.run(scene.leader, () -> sealed.open(id, WHY)))
                .isInstanceOf(NotFound.class);
        ActingAs.run(scene.office, () -> desk.decide(id, CaseDecision.approve()));
    }

    @Test
    void nor_where_nobody_at_the_spoke_may_decide_any_more() {
        ActingAs.grant(jdbc, scene.leader, new Grant(Role.PROGRAMME_OFFICE, null, null));
        ActingAs.run(scene.leader, () -> handovers.handOver(id, deputy, "My sister works there."));
        scene.declares(deputy, "FAMILY", scene.author, null);
        kept(scene.leader);
        assertThat(queued(scene.office)).isTrue();
    }

    private void kept(AccountId from) {
        assertThat(queued(from)).isFalse();
        assertThatThrownBy(() -> ActingAs.call(from, () -> handovers.of(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.call(from, () -> review.sheet(scene.challenge)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(from, () -> desk.decide(id, CaseDecision.approve())))
                .isInstanceOf(NotFound.class);
    }

    private boolean queued(AccountId who) {
        return ActingAs.call(who, () -> desk.queue()).stream()
                .anyMatch(each -> each.id().equals(id));
    }

    private void late() {
        jdbc.sql("update moderation_case set stage = 3 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The register itself does not let it be said that a case was opened earlier. */
    private void anHourGoesBy() {
        jdbc.sql("alter table case_glass disable trigger case_glass_stands").update();
        jdbc.sql(
                        "update case_glass set at = at - interval '61 minutes', until = until - interval '61 minutes' where case_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("alter table case_glass enable trigger case_glass_stands").update();
    }
}

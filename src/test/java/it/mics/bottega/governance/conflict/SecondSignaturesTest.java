package it.mics.bottega.governance.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.Handovers;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** INV-11: a soft finding needs a second signature from another organisation and without findings. */
@BottegaTest
class SecondSignaturesTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private SecondSignatures signatures;

    @Autowired
    private Handovers handovers;

    private ConflictScene scene;
    private CaseId id;

    @BeforeEach
    void a_decision_waits() {
        scene = new ConflictScene(jdbc, authoring, desk);
        scene.sameInstitution();
        id = scene.open();
        ActingAs.run(scene.leader, () -> desk.decide(id, CaseDecision.approve()));
    }

    @Test
    void the_decision_waits_and_is_carried_out_with_the_second_signature() {
        assertThat(scene.status()).isEqualTo("SUBMITTED_FOR_REVIEW");
        assertThat(scene.evidence()).containsExactly("PROPOSED 1");
        AccountId deputy = scene.deputy(null);
        ActingAs.run(deputy, () -> signatures.sign(id));
        assertThat(scene.status()).isEqualTo("OPEN");
        assertThat(scene.evidence()).containsExactlyInAnyOrder("PROPOSED 1", "SIGNED 0", "DECIDED 1");
        assertThat(jdbc.sql("select decided_by from moderation_case where id = :id")
                        .param("id", id.value())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(scene.leader.value());
    }

    @Test
    void the_programme_office_may_sign() {
        ActingAs.run(scene.office, () -> signatures.sign(id));
        assertThat(scene.status()).isEqualTo("OPEN");
    }

    @Test
    void those_who_may_sign_are_called_and_nobody_else() throws Exception {
        AccountId deputy = scene.deputy(null);
        ActingAs.run(scene.leader, () -> signatures.takeBack(id));
        ActingAs.run(scene.leader, () -> desk.decide(id, CaseDecision.approve()));
        Awaitility.await().until(() -> called(deputy) > 0);
        assertThat(called(deputy)).isPositive();
        assertThat(called(scene.leader)).isZero();
    }

    @Test
    void the_office_signs_in_a_sealed_case_while_a_decision_waits_there_and_otherwise_does_not_see_it() {
        AccountId deputy = scene.deputy(scene.university);
        ActingAs.run(scene.leader, () -> signatures.takeBack(id));
        ActingAs.run(scene.leader, () -> handovers.handOver(id, deputy, "We are friends."));
        var view = desk.openOn("challenge", scene.challenge.value()).orElseThrow();
        assertThat(queued(scene.office)).isFalse();
        ActingAs.run(deputy, () -> desk.decide(id, CaseDecision.approve()));
        assertThat(queued(scene.office)).isTrue();
        assertThat(ActingAs.call(scene.office, () -> signatures.waiting(view))).isPresent();
        refused(scene.leader, "governance.case.alreadyDecided");
        ActingAs.run(deputy, () -> signatures.takeBack(id));
        assertThat(queued(scene.office)).isFalse();
        ActingAs.run(deputy, () -> desk.decide(id, CaseDecision.approve()));
        ActingAs.run(scene.office, () -> signatures.sign(id));
        assertThat(scene.status()).isEqualTo("OPEN");
    }

    @Test
    void neither_the_same_person_nor_the_same_organisation_nor_anybody_with_a_finding_signs() {
        refused(scene.leader, "conflict.sign.own");
        // The deputy works where the leader works, and so where the author works: a finding of their own.
        refused(scene.deputy(scene.university), "conflict.sign.finding");
        refused(scene.deputy(scene.company), "conflict.refused");
        AccountId elsewhere = ActingAs.spokeLeader(jdbc, "Altro spoke", 2);
        refused(elsewhere, "governance.case.alreadyDecided");
        assertThat(scene.status()).isEqualTo("SUBMITTED_FOR_REVIEW");
    }

    @Test
    void a_colleague_of_whoever_decided_does_not_sign_even_without_a_finding() {
        var institute = ActingAs.organisation(jdbc, "Istituto comune", "PUBLIC_RESEARCH");
        ActingAs.affiliate(jdbc, scene.leader, institute);
        refused(scene.deputy(institute), "conflict.sign.sameOrganisation");
    }

    @Test
    void while_it_waits_nobody_decides_past_it() {
        AccountId deputy = scene.deputy(null);
        assertThatThrownBy(() -> ActingAs.run(deputy, () -> desk.decide(id, CaseDecision.approve())))
                .hasMessage("conflict.sign.alreadyWaits");
    }

    @Test
    void a_refused_signature_says_why_and_frees_the_case() {
        AccountId deputy = scene.deputy(null);
        assertThatThrownBy(() -> ActingAs.run(deputy, () -> signatures.decline(id, " short ")))
                .hasMessage("conflict.sign.reasonShort");
        ActingAs.run(deputy, () -> signatures.decline(id, "The need cannot be measured yet"));
        var view = desk.openOn("challenge", scene.challenge.value()).orElseThrow();
        assertThat(ActingAs.call(scene.leader, () -> signatures.lastDeclined(view)))
                .hasValueSatisfying(declined -> assertThat(declined.reason()).contains("measured"));
        ActingAs.run(
                deputy,
                () -> desk.decide(
                        id, new CaseDecision(CaseAction.RETURN, null, "Say how much", List.of("RESULT_MEASURABLE"))));
        assertThat(scene.status()).isEqualTo("RETURNED");
    }

    @Test
    void whoever_decided_takes_it_back_and_nobody_else() {
        AccountId deputy = scene.deputy(null);
        assertThatThrownBy(() -> ActingAs.run(deputy, () -> signatures.takeBack(id)))
                .hasMessage("conflict.sign.notYours");
        ActingAs.run(scene.leader, () -> signatures.takeBack(id));
        refused(deputy, "conflict.sign.notWaiting");
    }

    @Test
    void everything_is_checked_again_when_it_is_signed() {
        ActingAs.affiliate(jdbc, scene.leader, scene.company);
        refused(scene.office, "conflict.sign.deciderBarred");
        assertThat(scene.status()).isEqualTo("SUBMITTED_FOR_REVIEW");
    }

    @Test
    void whoever_has_lost_the_role_decides_nothing_by_the_signature_of_another() {
        jdbc.sql("update role_grant set revoked_at = now() where account_id = :id")
                .param("id", scene.leader.value())
                .update();
        refused(scene.office, "conflict.sign.deciderGone");
    }

    @Test
    void a_challenge_that_its_company_takes_back_waits_for_no_signature() {
        ActingAs.run(scene.author, () -> authoring.withdraw(scene.challenge));
        refused(scene.office, "governance.case.alreadyDecided");
        assertThat(jdbc.sql("select status from co_signature where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("VOID");
    }

    private boolean queued(AccountId who) {
        return ActingAs.call(who, () -> desk.queue()).stream()
                .anyMatch(each -> each.id().equals(id));
    }

    private int called(AccountId who) {
        return jdbc.sql("select count(*) from notice where account_id = :who and kind = 'CASE_TO_SIGN'")
                .param("who", who.value())
                .query(Integer.class)
                .single();
    }

    private void refused(AccountId signer, String key) {
        assertThatThrownBy(() -> ActingAs.run(signer, () -> signatures.sign(id)))
                .hasMessage(key);
    }
}

package it.mics.bottega.governance.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.Handovers;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.Receiver;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** INV-10, INV-14 and INV-15: nobody decides with a hard finding, a case always has somebody, each decision keeps its evidence. */
@BottegaTest
class CaseGateTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Handovers handovers;

    private ConflictScene scene;

    @BeforeEach
    void scene() {
        scene = new ConflictScene(jdbc, authoring, desk);
    }

    @Test
    void without_a_finding_the_decision_is_carried_out_and_keeps_that_nothing_was_found() {
        decide(scene.leader);
        assertThat(scene.status()).isEqualTo("OPEN");
        assertThat(scene.evidence()).containsExactly("DECIDED 0");
    }

    @Test
    void an_affiliation_added_between_opening_and_deciding_blocks_the_decision_and_says_why() {
        assertThat(found(scene.leader).clean()).isTrue();
        ActingAs.affiliate(jdbc, scene.leader, scene.company);
        assertThatThrownBy(() -> decide(scene.leader)).isInstanceOfSatisfying(ConflictRefusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("conflict.refused");
            assertThat(refusal.findings().words().best(Language.EN))
                    .isEqualTo("part of the company that set the challenge");
        });
        assertThat(scene.status()).isEqualTo("SUBMITTED_FOR_REVIEW");
        assertThat(scene.evidence()).isEmpty();
    }

    @Test
    void whoever_left_the_company_not_long_ago_is_still_barred() {
        LocalDate today = LocalDate.now();
        scene.belongedUntil(scene.leader, scene.company, today.minusMonths(25));
        assertThat(found(scene.leader).clean()).isTrue();
        scene.belongedUntil(scene.leader, scene.company, today.minusMonths(23));
        assertThatThrownBy(() -> decide(scene.leader)).isInstanceOf(ConflictRefusal.class);
    }

    @Test
    void three_joint_works_block_and_one_asks_for_a_second_signature() {
        int year = LocalDate.now().getYear();
        scene.output(scene.author, "Peel and salt", year, null);
        scene.output(scene.leader, "  peel AND salt", year, null);
        assertThat(found(scene.leader).soft()).isTrue();
        scene.output(scene.author, "Long ago", year - 9, "10.5555/old");
        scene.output(scene.leader, "Long ago, another title", year - 9, "10.5555/old");
        for (int n = 1; n <= 2; n++) {
            scene.output(scene.author, "Work " + n, year - 1, "10.5555/" + n);
            assertThat(found(scene.leader).hard()).isFalse();
            scene.output(scene.leader, "Another title " + n, year - 1, "10.5555/" + n);
        }
        assertThat(found(scene.leader).hard()).isTrue();
        assertThatThrownBy(() -> decide(scene.leader)).isInstanceOf(ConflictRefusal.class);
    }

    @Test
    void a_relation_that_the_other_side_declared_blocks_and_stays_confidential() {
        scene.declares(scene.author, "FAMILY", scene.leader, null);
        Findings found = found(scene.leader);
        assertThat(found.hard()).isTrue();
        assertThat(found.words().best(Language.EN))
                .isEqualTo("a confidential relation exists")
                .doesNotContain("family", "Ada");
        scene.declares(scene.leader, "FINANCIAL", scene.author, null);
        assertThat(found(scene.leader).words().best(Language.EN)).contains("declared financial relation");
    }

    @Test
    void a_relation_that_ended_counts_for_two_more_years() {
        scene.declares(
                scene.leader, "SUPERVISION", scene.author, LocalDate.now().minusMonths(25));
        assertThat(found(scene.leader).clean()).isTrue();
        scene.declares(scene.leader, "FAMILY", scene.author, LocalDate.now().minusMonths(23));
        assertThat(found(scene.leader).hard()).isTrue();
    }

    @Test
    void a_case_for_which_no_moderator_is_left_is_with_the_programme_office_and_only_then() {
        assertThatThrownBy(() -> decide(scene.office)).isInstanceOf(NotFound.class);
        jdbc.sql("""
                insert into affiliation (id, account_id, organisation_id, since, verified_by)
                select gen_random_uuid(), account_id, :company, current_date, 'SELF' from role_grant where spoke = :spoke""")
                .param("company", scene.company.value())
                .param("spoke", ConflictScene.SPOKE)
                .update();
        assertThatThrownBy(() -> decide(scene.leader)).isInstanceOf(ConflictRefusal.class);
        decide(scene.office);
        assertThat(scene.status()).isEqualTo("OPEN");
    }

    @Test
    void nobody_with_a_conflict_that_blocks_receives_a_case() {
        var open = scene.open();
        AccountId deputy = scene.deputy(null);
        assertThat(ActingAs.call(scene.leader, () -> handovers.receivers(open)))
                .extracting(Receiver::account)
                .contains(deputy);
        ActingAs.affiliate(jdbc, deputy, scene.company);
        assertThat(ActingAs.call(scene.leader, () -> handovers.receivers(open)))
                .extracting(Receiver::account)
                .doesNotContain(deputy);
        assertThatThrownBy(() -> ActingAs.run(scene.leader, () -> handovers.handOver(open, deputy, "Too near to me")))
                .hasMessage("governance.handover.receiverGone");
    }

    @Test
    void the_programme_office_decides_no_case_of_its_own_company_either() {
        jdbc.sql("""
                insert into affiliation (id, account_id, organisation_id, since, verified_by)
                select gen_random_uuid(), account_id, :company, current_date, 'SELF' from role_grant where spoke = :spoke""")
                .param("company", scene.company.value())
                .param("spoke", ConflictScene.SPOKE)
                .update();
        ActingAs.affiliate(jdbc, scene.office, scene.company);
        assertThatThrownBy(() -> decide(scene.office)).isInstanceOf(ConflictRefusal.class);
    }

    @Test
    void the_database_keeps_evidence_and_refuses_a_decision_without_it() {
        decide(scene.leader);
        assertThatThrownBy(() -> jdbc.sql("update decision_check set acting_as = 'X' where subject = :id")
                        .param("id", scene.challenge.value())
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from decision_check where subject = :id")
                        .param("id", scene.challenge.value())
                        .update())
                .hasMessageContaining("never changed");
        ConflictScene other = new ConflictScene(jdbc, authoring, desk);
        assertThatThrownBy(() -> jdbc.sql("""
                        update moderation_case set status = 'DECIDED', outcome = 'APPROVE', closed_at = now(), decided_by = :by
                        where id = :id""")
                        .param("by", other.leader.value())
                        .param("id", other.open().value())
                        .update())
                .hasMessageContaining("without its check");
    }

    private void decide(AccountId moderator) {
        var open = scene.open();
        ActingAs.run(moderator, () -> desk.decide(open, CaseDecision.approve()));
    }

    private Findings found(AccountId person) {
        return conflicts.of(person, "challenge", scene.challenge.value());
    }
}

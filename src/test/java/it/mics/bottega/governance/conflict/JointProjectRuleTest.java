package it.mics.bottega.governance.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Dates;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A funded project together blocks while it runs, whoever of the two declared it. */
@BottegaTest
class JointProjectRuleTest {
    private final LocalDate today = LocalDate.now(Dates.ROME);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Relations relations;

    private ConflictScene scene;

    @BeforeEach
    void scene() {
        scene = new ConflictScene(jdbc, authoring, desk);
    }

    @Test
    void a_project_with_the_company_declared_between_opening_and_deciding_blocks_and_says_why() {
        assertThat(found().clean()).isTrue();
        declares(scene.leader, scene.company.value(), today);
        var open = scene.open();
        assertThatThrownBy(() -> ActingAs.run(scene.leader, () -> desk.decide(open, CaseDecision.approve())))
                .isInstanceOfSatisfying(
                        ConflictRefusal.class,
                        refusal -> assertThat(refusal.findings().words().best(Language.EN))
                                .isEqualTo("declared joint project that is running"));
        assertThat(scene.evidence()).isEmpty();
    }

    @Test
    void what_the_other_side_declared_stays_confidential() {
        visible(scene.leader);
        declares(scene.author, scene.leader.value(), today.plusMonths(2));
        assertThat(found().hard()).isTrue();
        assertThat(found().words().best(Language.EN)).isEqualTo("a confidential relation exists");
        assertThat(found().all()).extracting(Finding::rule).containsOnly("JOINT_PROJECT");
    }

    @Test
    void a_project_that_is_over_counts_no_more_and_can_be_declared_anew() {
        declares(scene.leader, scene.company.value(), today.plusDays(1));
        assertThatThrownBy(() -> declares(scene.leader, scene.company.value(), today.plusDays(9)))
                .hasMessage("conflict.relation.twice");
        jdbc.sql("update declared_relation set runs_until = :day where account_id = :id")
                .param("day", today.minusDays(1))
                .param("id", scene.leader.value())
                .update();
        assertThat(found().clean()).isTrue();
        declares(scene.leader, scene.company.value(), today.plusDays(9));
        assertThat(found().hard()).isTrue();
        assertThat(ActingAs.call(scene.leader, relations::mine))
                .extracting(DeclaredRelation::runsUntil)
                .containsExactlyInAnyOrder(today.plusDays(9), today.minusDays(1));
    }

    @Test
    void a_project_lasts_until_a_day_that_makes_sense_and_other_relations_have_none() {
        assertThatThrownBy(() -> declares(scene.leader, scene.company.value(), null))
                .hasMessage("conflict.relation.untilMissing");
        assertThatThrownBy(() -> declares(scene.leader, scene.company.value(), today.minusDays(1)))
                .hasMessage("conflict.relation.untilPast");
        assertThatThrownBy(() -> declares(scene.leader, scene.company.value(), today.plusYears(40)))
                .hasMessage("conflict.relation.untilFar");
        ActingAs.run(scene.leader, () -> relations.declare(RelationKind.FINANCIAL, scene.company.value(), today));
        assertThat(ActingAs.call(scene.leader, relations::mine))
                .extracting(DeclaredRelation::runsUntil)
                .containsOnlyNulls();
        assertThat(found().all()).extracting(Finding::rule).containsExactly("DECLARED_RELATION");
    }

    private void visible(AccountId person) {
        jdbc.sql("insert into researcher_profile (account_id, visibility, updated_at) values (:id, 'PROGRAMME', now())")
                .param("id", person.value())
                .update();
    }

    private void declares(AccountId person, UUID other, @org.jspecify.annotations.Nullable LocalDate until) {
        ActingAs.run(person, () -> relations.declare(RelationKind.JOINT_PROJECT, other, until));
    }

    private Findings found() {
        return conflicts.of(scene.leader, "challenge", scene.challenge.value());
    }
}

package it.mics.bottega.governance.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.declared.UnitKind;
import it.mics.bottega.governance.conflict.declared.WorkUnit;
import it.mics.bottega.governance.conflict.declared.WorkUnits;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same department or research group blocks, whoever declared it and however it is written, within one institution. */
@BottegaTest
class SameUnitRuleTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ChallengeAuthoring authoring;

    @Autowired
    private ModerationDesk desk;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private WorkUnits units;

    private ConflictScene scene;

    @BeforeEach
    void scene() {
        scene = new ConflictScene(jdbc, authoring, desk);
        scene.sameInstitution();
    }

    @Test
    void a_department_declared_between_opening_and_deciding_blocks_the_decision() {
        works(scene.author, scene.university, UnitKind.DEPARTMENT, "Dipartimento di Qualità e Società");
        assertThat(found().soft()).as("the same institution only").isTrue();
        works(scene.leader, scene.university, UnitKind.DEPARTMENT, "QUALITA e  societa");
        assertThatThrownBy(() -> decide(scene.leader)).isInstanceOfSatisfying(ConflictRefusal.class, refusal -> {
            String words = refusal.findings().words().best(Language.EN);
            assertThat(words).contains("same department as a person concerned: QUALITA e societa, Ateneo dei legami");
            assertThat(words).doesNotContain("Ada", "Dipartimento");
        });
        assertThat(scene.status()).isEqualTo("SUBMITTED_FOR_REVIEW");
        assertThat(scene.evidence()).isEmpty();
    }

    @Test
    void a_research_group_is_no_department_and_another_institution_another_place() {
        OrganisationId elsewhere = ActingAs.organisation(jdbc, "Ateneo lontano", "UNIVERSITY");
        ActingAs.affiliate(jdbc, scene.leader, elsewhere);
        works(scene.author, scene.university, UnitKind.DEPARTMENT, "Fibre");
        works(scene.leader, scene.university, UnitKind.GROUP, "Fibre");
        works(scene.leader, elsewhere, UnitKind.DEPARTMENT, "Fibre");
        works(scene.leader, scene.university, UnitKind.DEPARTMENT, "Fibre ottiche");
        assertThat(found().hard()).isFalse();
        works(scene.author, scene.university, UnitKind.GROUP, "fibre");
        assertThat(found().hard()).isTrue();
    }

    @Test
    void whoever_left_the_institution_works_in_none_of_its_departments() {
        works(scene.author, scene.university, UnitKind.DEPARTMENT, "Fibre");
        works(scene.leader, scene.university, UnitKind.DEPARTMENT, "Fibre");
        assertThat(found().hard()).isTrue();
        jdbc.sql("""
                update affiliation set since = current_date - 30, until = current_date - 3
                where account_id = :id and organisation_id = :university""")
                .param("id", scene.author.value())
                .param("university", scene.university.value())
                .update();
        assertThat(found().hard()).isFalse();
    }

    @Test
    void whoever_takes_the_department_back_today_is_barred_until_tomorrow() {
        works(scene.author, scene.university, UnitKind.DEPARTMENT, "Fibre");
        works(scene.leader, scene.university, UnitKind.DEPARTMENT, "Fibre");
        ActingAs.run(scene.leader, () -> units.end(units.mine().getFirst().id()));
        assertThat(ActingAs.call(scene.leader, units::mine)).isEmpty();
        assertThat(found().hard()).isTrue();
        jdbc.sql(
                        "update work_unit set declared_at = now() - interval '9 days', ended_at = now() - interval '2 days' where account_id = :id")
                .param("id", scene.leader.value())
                .update();
        assertThat(found().hard()).isFalse();
    }

    @Test
    void others_than_the_person_neither_read_nor_end_nor_declare_it() {
        works(scene.author, scene.university, UnitKind.DEPARTMENT, "Fibre");
        WorkUnit own = ActingAs.call(scene.author, units::mine).getFirst();
        ActingAs.run(scene.leader, () -> {
            assertThat(units.mine()).isEmpty();
            assertThatThrownBy(() -> units.end(own.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> units.declare(scene.company.value(), UnitKind.GROUP, "Fibre"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> units.declare(scene.university.value(), UnitKind.GROUP, " . "))
                    .hasMessage("conflict.units.nameShort");
            assertThatThrownBy(() -> units.declare(scene.university.value(), UnitKind.GROUP, "Fi\u200Bbre"))
                    .hasMessage("conflict.units.hidden");
        });
        assertThatThrownBy(() -> works(scene.author, scene.university, UnitKind.DEPARTMENT, "Dip. FIBRE"))
                .hasMessage("conflict.units.twice");
    }

    private void works(AccountId person, OrganisationId place, UnitKind kind, String name) {
        ActingAs.run(person, () -> units.declare(place.value(), kind, name));
    }

    private Findings found() {
        return conflicts.of(scene.leader, "challenge", scene.challenge.value());
    }

    private void decide(AccountId person) {
        ActingAs.run(person, () -> desk.decide(scene.open(), CaseDecision.approve()));
    }
}

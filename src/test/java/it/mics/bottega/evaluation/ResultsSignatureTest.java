package it.mics.bottega.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.ConflictRefusal;
import it.mics.bottega.governance.conflict.SecondSignatures;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-10, INV-11 and INV-15 where a company publishes its results. */
@BottegaTest
class ResultsSignatureTest extends TwoProposals {
    @Autowired
    private SecondSignatures signatures;

    @Autowired
    private ModerationDesk desk;

    @Test
    void whoever_is_close_to_somebody_who_took_part_does_not_publish() {
        answered();
        jdbc.sql("""
                insert into declared_relation (id, account_id, kind, other_account, declared_at)
                values (gen_random_uuid(), :one, 'FAMILY', :other, now())""")
                .param("one", scene.leader.value())
                .param("other", scene.owner.value())
                .update();
        assertThatThrownBy(this::publish).isInstanceOf(ConflictRefusal.class);
        assertThat(scene.challengeStatus()).isEqualTo("IN_EVALUATION");
    }

    @Test
    void whoever_works_where_somebody_works_who_took_part_publishes_with_a_second_signature() {
        CaseId id = waiting();
        assertThat(scene.challengeStatus()).isEqualTo("IN_EVALUATION");
        assertThatThrownBy(() -> save(first, AWARDED, 1)).hasMessage("evaluation.answer.waitsForSignature");
        AccountId office = ActingAs.programmeOffice(jdbc, "Ufficio che firma");
        ActingAs.run(office, () -> signatures.sign(id));
        assertThat(scene.challengeStatus()).isEqualTo("PUBLISHED_RESULTS");
        assertThat(evidence()).contains("PROPOSED COMPANY_MEMBER", "DECIDED COMPANY_MEMBER", "SIGNED PROGRAMME_OFFICE");
    }

    @Test
    void a_refused_signature_leaves_the_answers_to_the_company_again() {
        CaseId id = waiting();
        AccountId leader = ActingAs.spokeLeader(jdbc, "Guida che non firma", 3);
        ActingAs.run(leader, () -> signatures.decline(id, "The reasons do not fit the scores"));
        assertThat(as(scene.owner, () -> writing.signature(scene.challenge)))
                .hasValueSatisfying(state -> assertThat(state.reason()).contains("do not fit"));
        assertThat(desk.openOn("results", scene.challenge.value())).isEmpty();
        assertThat(scene.challengeStatus()).isEqualTo("IN_EVALUATION");
    }

    @Test
    void results_without_any_relation_are_published_at_once_and_keep_that_nothing_was_found() {
        answered();
        publish();
        assertThat(scene.challengeStatus()).isEqualTo("PUBLISHED_RESULTS");
        assertThat(evidence()).containsExactly("DECIDED COMPANY_MEMBER");
    }

    private void answered() {
        scene.close();
        save(first, AWARDED, 0);
        save(second, NOT_SELECTED, 0);
    }

    private CaseId waiting() {
        answered();
        jdbc.sql("""
                insert into affiliation (id, account_id, organisation_id, since, verified_by)
                select gen_random_uuid(), :owner, organisation_id, current_date, 'SELF' from affiliation where account_id = :member""")
                .param("owner", scene.owner.value())
                .param("member", scene.member.value())
                .update();
        publish();
        return desk.openOn("results", scene.challenge.value()).orElseThrow().id();
    }

    private List<String> evidence() {
        return jdbc.sql("select part || ' ' || acting_as from decision_check where subject = :id order by at")
                .param("id", scene.challenge.value())
                .query(String.class)
                .list();
    }
}

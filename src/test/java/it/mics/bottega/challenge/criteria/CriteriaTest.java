package it.mics.bottega.challenge.criteria;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.challenge.SubmissionProblem;
import it.mics.bottega.challenge.SubmissionRefused;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class CriteriaTest {
    @Autowired
    CriteriaWriting writing;

    @Autowired
    CriteriaRegister register;

    @Autowired
    StandardCriteria standard;

    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    ModerationDesk desk;

    @Autowired
    JdbcClient jdbc;

    OrganisationId company;
    AccountId author;
    ChallengeId challenge;

    @BeforeEach
    void draft() {
        company = ActingAs.company(jdbc, "Prova Criteri");
        author = ActingAs.companyMember(jdbc, "Cora Criteri", company);
        challenge = call(author, () -> {
            ChallengeId id = authoring.start(company);
            authoring.save(
                    id,
                    Drafts.complete("Boards from offcuts", 7, Instant.now()),
                    authoring.sheet(id).version());
            return id;
        });
    }

    @Test
    void both_standard_sets_can_be_judged_by_and_stand_until_a_company_writes_its_own() {
        for (var kind : StandardCriteria.Kind.values())
            assertThat(new CriteriaSheet(0, standard.of(kind, challenge)).complete())
                    .isTrue();
        assertThat(register.of(challenge).criteria())
                .extracting(Criterion::weight)
                .containsExactly(30, 25, 20, 15, 10);
        assertThat(register.of(challenge)).isEqualTo(register.of(challenge));
    }

    @Test
    void weights_that_do_not_come_to_one_hundred_are_kept_and_keep_the_challenge_back() {
        CriteriaSheet saved = save(weighing(0, 40), 0);
        assertThat(saved.sum()).isEqualTo(110);
        assertThat(register.of(challenge)).isEqualTo(saved);
        assertThatThrownBy(() -> run(author, this::submit))
                .isInstanceOfSatisfying(
                        SubmissionRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(SubmissionProblem::key, SubmissionProblem::step)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("criteria.notWhole", 6)));
        save(weighing(1, 15), saved.version());
        run(author, this::submit);
    }

    @Test
    void handed_in_they_are_frozen_and_open_again_when_it_is_given_back() {
        run(author, this::submit);
        CriteriaSheet frozen = register.of(challenge);
        assertThat(frozen.version()).isEqualTo(1);
        assertThatThrownBy(() -> save(weighing(0, 40), 1))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("challenge.save.notEditable"));
        for (String sql : List.of(
                "update criterion set weight = 31 where challenge_id = :id and position = 0",
                "delete from criterion where challenge_id = :id and position = 0",
                "insert into criterion (id, challenge_id, position, label_en, weight) values (gen_random_uuid(), :id, 7, 'New', 1)",
                "update challenge_criteria set sealed = false where challenge_id = :id",
                "delete from challenge_criteria where challenge_id = :id"))
            assertThatThrownBy(
                            () -> jdbc.sql(sql).param("id", challenge.value()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("criteria are frozen");
        assertThat(register.of(challenge)).isEqualTo(frozen);
        AccountId leader = ActingAs.spokeLeader(jdbc, "Lia Criteri", 7);
        var open = desk.openOn("challenge", challenge.value()).orElseThrow().id();
        run(
                leader,
                () -> desk.decide(open, new CaseDecision(CaseAction.RETURN, null, "Weights", List.of("NEED_CLEAR"))));
        CriteriaSheet changed = save(weighing(0, 35), 1);
        save(
                changed.criteria().stream()
                        .map(one -> one.weight() == 10 ? one.weighing(5) : one)
                        .toList(),
                changed.version());
        run(author, this::submit);
        assertThat(register.of(challenge).criteria())
                .extracting(Criterion::weight)
                .containsExactly(35, 25, 20, 15, 5);
    }

    @Test
    void the_database_seals_nothing_that_does_not_add_up() {
        save(weighing(0, 40), 0);
        assertThatThrownBy(() -> jdbc.sql("update challenge_criteria set sealed = true where challenge_id = :id")
                        .param("id", challenge.value())
                        .update())
                .hasMessageContaining("criteria do not add up");
    }

    @Test
    void a_colleague_who_was_quicker_is_not_overwritten_and_another_company_finds_nothing() {
        save(weighing(0, 40), 0);
        assertThatThrownBy(() -> save(weighing(1, 10), 0))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("criteria.changedMeanwhile"));
        AccountId rival = ActingAs.companyMember(jdbc, "Rosa Criteri", ActingAs.company(jdbc, "Rivale Criteri"));
        assertThatThrownBy(() -> run(rival, () -> writing.sheet(challenge))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(rival, () -> writing.save(challenge, List.of(), 1)))
                .isInstanceOf(NotFound.class);
    }

    private void submit() {
        authoring.submit(challenge, authoring.sheet(challenge).version());
    }

    private CriteriaSheet save(List<Criterion> criteria, int seen) {
        return call(author, () -> writing.save(challenge, criteria, seen));
    }

    private List<Criterion> weighing(int position, int percent) {
        List<Criterion> all = new ArrayList<>(register.of(challenge).criteria());
        all.set(position, all.get(position).weighing(percent));
        return all;
    }
}

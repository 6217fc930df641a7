package it.mics.bottega.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.RuleViolation;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@BottegaTest
class AnswerWritingTest extends TwoProposals {
    @Autowired
    private AnswersFirst answersFirst;

    @Autowired
    private ChallengeRegister challenges;

    @Test
    void an_answer_is_staged_as_soon_as_it_is_complete_and_no_longer_when_it_is_not() {
        scene.close();
        SavedAnswer begun = save(first, new AnswerForm(Outcome.AWARDED, null, "", Language.EN), 0);
        assertThat(begun.staged()).isFalse();
        SavedAnswer complete = save(first, AWARDED, begun.version());
        assertThat(complete.staged()).isTrue();
        AnswerForm tooShort =
                new AnswerForm(Outcome.AWARDED, ReasonCode.BEST_FIT, ENOUGH.substring(0, 119), Language.EN);
        assertThat(save(first, tooShort, complete.version()).staged()).isFalse();
        assertThat(scene.challengeStatus()).isEqualTo("IN_EVALUATION");
    }

    @Test
    void a_reason_that_does_not_suit_the_outcome_is_refused() {
        scene.close();
        assertThatThrownBy(
                        () -> save(first, new AnswerForm(Outcome.AWARDED, ReasonCode.UNCLEAR, ENOUGH, Language.EN), 0))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void of_two_colleagues_who_answer_at_once_one_reads_the_other() throws Exception {
        scene.close();
        CyclicBarrier together = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<SavedAnswer> one = pool.submit(() -> {
                together.await();
                return as(scene.owner, () -> writing.save(first, AWARDED, 0));
            });
            Future<SavedAnswer> two = pool.submit(() -> {
                together.await();
                return as(colleague, () -> writing.save(first, NOT_SELECTED, 0));
            });
            List<SavedAnswer> both = List.of(one.get(), two.get());
            assertThat(both).extracting(SavedAnswer::refused).containsExactlyInAnyOrder(true, false);
            SavedAnswer told =
                    both.stream().filter(SavedAnswer::refused).findFirst().orElseThrow();
            assertThat(told.theirs()).isIn(AWARDED, NOT_SELECTED);
            assertThat(told.by()).isIn("Marta Prova", "Paolo Prova");
        }
    }

    @Test
    void results_wait_for_the_last_answer_and_name_who_waits() {
        scene.close();
        save(first, AWARDED, 0);
        save(second, new AnswerForm(Outcome.NOT_SELECTED, ReasonCode.TRL_GAP, "Too short", Language.EN), 0);
        assertThatThrownBy(this::publish)
                .isInstanceOfSatisfying(
                        UnansweredProposals.class,
                        refusal -> assertThat(refusal.proposals()).containsExactly(second));
        assertThat(scene.challengeStatus()).isEqualTo("IN_EVALUATION");
    }

    @Test
    void the_database_itself_refuses_results_without_answers() {
        scene.close();
        save(first, AWARDED, 0);
        assertThatThrownBy(() -> jdbc.sql("update challenge set status = 'PUBLISHED_RESULTS' where id = :id")
                        .param("id", scene.challenge.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void published_answers_reach_each_team_and_the_awarded_are_named_to_all() throws Exception {
        scene.close();
        save(first, AWARDED, 0);
        save(second, NOT_SELECTED, 0);
        assertThat(as(rival, () -> reading.mine(second))).isEmpty();
        assertThat(ActingAs.visiting(() -> reading.results(scene.challenge))).isEmpty();
        publish();
        assertThat(scene.challengeStatus()).isEqualTo("PUBLISHED_RESULTS");
        assertThat(scene.teamStatus(scene.team)).isEqualTo("AWARDED");
        assertThat(scene.teamStatus(rivals)).isEqualTo("NOT_SELECTED");
        assertThat(as(rival, () -> reading.mine(second))).hasValueSatisfying(answer -> {
            assertThat(answer.outcome()).isEqualTo(Outcome.NOT_SELECTED);
            assertThat(answer.feedback()).isEqualTo(ENOUGH);
        });
        assertThat(as(rival, () -> reading.mine(first))).isEmpty();
        assertThat(ActingAs.visiting(() -> reading.results(scene.challenge)))
                .containsExactly(
                        new PublicResult(Outcome.AWARDED, "Three seasons on deck", Language.EN, "Concia Chiara"));
        assertThatThrownBy(() -> save(first, NOT_SELECTED, 1)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(this::publish).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> jdbc.sql("update decision set outcome = 'RESERVE' where proposal_id = :id")
                        .param("id", first.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_company_that_owes_overdue_answers_submits_no_new_challenge() {
        scene.close();
        var facts = challenges.get(scene.challenge);
        assertThat(answersFirst.check(facts)).isEmpty();
        scene.promiseBroken();
        assertThat(answersFirst.check(facts)).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("evaluation.submit.overdue");
            assertThat(problem.arguments().getFirst()).isEqualTo(2);
            assertThat(problem.link()).contains(scene.challenge.value().toString());
        });
        save(first, AWARDED, 0);
        save(second, NOT_SELECTED, 0);
        publish();
        assertThat(answersFirst.check(facts)).isEmpty();
    }
}

package it.mics.bottega.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalWriting;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@BottegaTest
class AnswerWritingTest {
    private static final String ENOUGH =
            "The bond between oil and first layer is the idea worth protecting. Tell us in one line why it should hold after the second summer.";
    private static final AnswerForm AWARDED = new AnswerForm(Outcome.AWARDED, ReasonCode.BEST_FIT, ENOUGH, Language.EN);
    private static final AnswerForm NOT_SELECTED =
            new AnswerForm(Outcome.NOT_SELECTED, ReasonCode.TRL_GAP, ENOUGH, Language.EN);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AnswerWriting writing;

    @Autowired
    private AnswerReading reading;

    @Autowired
    private ProposalWriting proposals;

    @Autowired
    private ProposalReading proposalReading;

    @Autowired
    private AnswersFirst answersFirst;

    @Autowired
    private ChallengeRegister challenges;

    private Scene scene;
    private AccountId colleague;
    private AccountId rival;
    private TeamId rivals;
    private ProposalId first;
    private ProposalId second;

    @BeforeEach
    void two_proposals_and_a_closed_challenge() {
        scene = new Scene(jdbc);
        colleague = ActingAs.companyMember(jdbc, "Paolo Prova", scene.company);
        rival = ActingAs.researcher(jdbc, "Rita Prova", ActingAs.organisation(jdbc, "Terzo ateneo", "UNIVERSITY"));
        rivals = scene.otherTeam("Sale e Pelle", rival);
        first = send(scene.leader, scene.team, "Three seasons on deck");
        second = send(rival, rivals, "Salt as a friend");
    }

    @Test
    void before_the_deadline_the_company_learns_the_number_and_nothing_else() {
        AnswerSheet sheet = as(scene.owner, () -> reading.sheet(scene.challenge));
        assertThat(sheet.open()).isFalse();
        assertThat(sheet.count()).isEqualTo(2);
        assertThat(sheet.answers()).isEmpty();
        assertThatThrownBy(() -> as(scene.owner, () -> proposalReading.sent(first)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(scene.owner, () -> writing.save(first, AWARDED, 0)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("evaluation.answer.tooEarly"));
    }

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
    void after_the_deadline_only_company_spokes_and_programme_office_read() {
        scene.close();
        save(first, AWARDED, 0);
        for (AccountId reader : List.of(
                scene.owner,
                colleague,
                ActingAs.spokeLeader(jdbc, "L3", 3),
                ActingAs.spokeLeader(jdbc, "L6", 6),
                ActingAs.programmeOffice(jdbc, "PO"))) {
            assertThat(as(reader, () -> proposalReading.sent(first)).content().title())
                    .isEqualTo("Three seasons on deck");
            assertThat(as(reader, () -> reading.sheet(scene.challenge)).answers())
                    .hasSize(2);
        }
        AccountId other = ActingAs.companyMember(jdbc, "Other", ActingAs.company(jdbc, "Other company"));
        for (AccountId stranger :
                List.of(rival, other, ActingAs.spokeLeader(jdbc, "L1", 1), ActingAs.researcher(jdbc, "R", null))) {
            assertThatThrownBy(() -> as(stranger, () -> proposalReading.sent(first)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> reading.sheet(scene.challenge)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ActingAs.visiting(() -> proposalReading.sent(first)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.visiting(() -> reading.sheet(scene.challenge)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(other, () -> writing.save(first, AWARDED, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(rival, () -> writing.save(first, AWARDED, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void staged_answers_are_seen_by_the_company_alone() {
        scene.close();
        save(first, AWARDED, 0);
        assertThat(answer(colleague).form()).isEqualTo(AWARDED);
        AccountId leader = ActingAs.spokeLeader(jdbc, "L3", 3);
        assertThat(answer(leader).form().outcome()).isNull();
        assertThat(answer(leader).staged()).isFalse();
    }

    @Test
    void a_colleague_who_has_entered_neither_reads_nor_answers() {
        AccountId both = ActingAs.companyMember(jdbc, "Both", scene.company);
        scene.otherTeam("Dentro e fuori", both);
        scene.close();
        assertThatThrownBy(() -> as(both, () -> reading.sheet(scene.challenge))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(both, () -> writing.save(first, AWARDED, 0)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("evaluation.answer.ownTeam"));
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

    private Answer answer(AccountId reader) {
        return as(reader, () -> reading.sheet(scene.challenge)).answers().stream()
                .filter(answer -> answer.proposal().facts().id().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private ProposalId send(AccountId leader, TeamId team, String title) {
        return as(leader, () -> {
            ProposalId id = proposals.start(team, Language.EN);
            proposals.submit(id, proposals.save(id, Sample.content(title), 0).version());
            return id;
        });
    }

    private SavedAnswer save(ProposalId id, AnswerForm form, int version) {
        return as(scene.owner, () -> writing.save(id, form, version));
    }

    private void publish() {
        ActingAs.run(scene.owner, () -> writing.publish(scene.challenge));
    }

    private static <T> T as(AccountId who, Callable<T> code) {
        return ActingAs.call(who, code);
    }
}

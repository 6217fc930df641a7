package it.mics.bottega.challenge.question;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.access.Briefs;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people of a company answer, join and refuse the same questions at once: each ends in one state that the rules allow. */
@BottegaTest
class QuestionRaceTest {
    private static final int ROUNDS = 40;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QuestionAsking asking;

    @Autowired
    QuestionAnswering answering;

    @Test
    void nobody_waits_for_an_answer_that_cannot_come_and_nothing_is_answered_twice() throws Exception {
        Briefs briefs = Briefs.open(jdbc);
        AccountId member = briefs.member();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (int round = 0; round < ROUNDS; round++) {
                ChallengeQuestionId one = ask(briefs);
                ChallengeQuestionId two = ask(briefs);
                ChallengeQuestionId three = ask(briefs);
                List<Runnable> acts = List.of(
                        () -> run(member, () -> answering.merge(one, two)),
                        () -> run(member, () -> answering.merge(two, one)),
                        () -> run(member, () -> answering.merge(three, two)),
                        () -> run(member, () -> answering.merge(two, three)),
                        () -> run(member, () -> answering.answer(one, said())),
                        () -> run(member, () -> answering.answer(two, said())),
                        () -> run(member, () -> answering.refuse(three, "No.", Language.EN)),
                        () -> run(member, () -> answering.refuse(two, "No.", Language.EN)));
                atOnce(threads, acts, round);
                for (ChallengeQuestionId id : List.of(one, two, three)) {
                    String end = state(id);
                    if (end.equals("MERGED")) assertThat(stateOfTarget(id)).isIn("ASKED", "ANSWERED");
                    int moves = moves(briefs, id);
                    if (end.equals("REFUSED")) assertThat(moves).isBetween(1, 2);
                    else assertThat(moves).isEqualTo(end.equals("ASKED") ? 0 : 1);
                }
            }
        }
    }

    private void atOnce(ExecutorService threads, List<Runnable> acts, int round) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Runnable act = acts.get((i * 3 + round) % acts.size());
            all.add(threads.submit(() -> {
                start.await();
                try {
                    act.run();
                } catch (RuleViolation refusal) {
                    assertThat(refusal.key()).isIn("question.moved", "question.merge.notTo");
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> each : all) each.get();
    }

    private ChallengeQuestionId ask(Briefs briefs) {
        AccountId asker = briefs.researcher("Gara");
        return call(asker, () -> asking.ask(briefs.challenge(), new QuestionWords("Why?", Language.EN, false, false)));
    }

    private static AnswerWords said() {
        return new AnswerWords("So.", Language.EN, false);
    }

    private String state(ChallengeQuestionId id) {
        return jdbc.sql("select status from challenge_question where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private String stateOfTarget(ChallengeQuestionId id) {
        return jdbc.sql("""
                        select t.status from challenge_question q join challenge_question t on t.id = q.merged_into
                        where q.id = :id""").param("id", id.value()).query(String.class).single();
    }

    /** Each move is told once, under the digest of the question that moved. */
    private int moves(Briefs briefs, ChallengeQuestionId id) {
        return jdbc.sql("""
                        select count(*) from audit_entry where subject = :challenge and action in
                        ('question.ANSWERED', 'question.MERGED', 'question.REFUSED')
                        and after_digest = sha256(convert_to(:challenge || E'\\n' || :id, 'UTF8'))""")
                .param("challenge", briefs.challenge().value())
                .param("id", id.value().toString())
                .query(Integer.class)
                .single();
    }
}

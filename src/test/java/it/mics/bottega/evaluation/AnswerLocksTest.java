package it.mics.bottega.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Colleagues who save and publish at once wait for each other in one order, so that nobody waits for ever. */
@BottegaTest
class AnswerLocksTest extends TwoProposals {
    private static final int ROUNDS = 8;
    private static final int SAVES = 4;

    @Test
    void saving_and_publishing_at_once_never_block_each_other() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            if (round > 0) two_proposals_and_a_closed_challenge();
            scene.close();
            List<Callable<Object>> acts = new ArrayList<>();
            for (AccountId who : List.of(scene.owner, colleague)) {
                acts.add(() -> saves(who, first, AWARDED));
                acts.add(() -> saves(who, second, NOT_SELECTED));
                acts.add(() -> ActingAs.call(who, () -> {
                    writing.publish(scene.challenge);
                    return "published";
                }));
            }
            assertThat(atOnce(acts))
                    .allMatch(outcome -> !(outcome instanceof Throwable) || outcome instanceof RuleViolation);
        }
    }

    private Object saves(AccountId who, ProposalId id, AnswerForm form) {
        return ActingAs.call(who, () -> {
            int version = 0;
            for (int n = 0; n < SAVES; n++)
                version = writing.save(id, form, version).version();
            return "saved";
        });
    }

    private static List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.size());
        try (var pool = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Object>> running = acts.stream()
                    .map(act -> pool.submit(() -> {
                        together.await();
                        try {
                            return act.call();
                        } catch (RuntimeException e) {
                            return e;
                        }
                    }))
                    .toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> one : running) outcomes.add(one.get());
            return outcomes;
        }
    }
}

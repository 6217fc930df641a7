package it.mics.bottega.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Rounds in which a few act on one thing at the same moment, each round on a thing of its own. Threads work through all
 * rounds together, so that rounds overlap and thousands take seconds.
 */
public final class Rounds {
    /** So many rounds show what a hundred may miss. */
    public static final int MANY = 1_000;

    private static final int THREADS = 64;

    private Rounds() {}

    /** What somebody does; acts of one name count together. */
    public record Act(String name, Runnable code) {}

    /** Something that went through, with when it began and when it was over. */
    public record Done(String name, long began, long over) {}

    /** What came of one round. */
    public record Outcome(Queue<Done> done, Queue<String> refusals, Queue<Throwable> faults) {
        /** How many acts of this name went through. */
        public int times(String name) {
            return (int) done.stream().filter(each -> each.name().equals(name)).count();
        }
    }

    /** Lets the acts of each round go at once and says what came of it; a refusal in words is fine, anything else is a fault. */
    public static List<Outcome> race(int rounds, IntFunction<List<Act>> acts) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < rounds; round++) {
                List<Act> order = new ArrayList<>(acts.apply(round));
                Collections.rotate(order, round);
                Outcome outcome = new Outcome(
                        new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
                // The acts of a round follow one another in the queue, so that none waits for one that cannot come.
                CountDownLatch start = new CountDownLatch(order.size());
                order.forEach(act -> all.add(threads.submit(() -> take(act, start, outcome))));
                outcomes.add(outcome);
            }
            for (Future<?> each : all) each.get(180, TimeUnit.SECONDS);
        }
        for (int round = 0; round < rounds; round++)
            assertThat(outcomes.get(round).faults()).as("round %d", round).isEmpty();
        return outcomes;
    }

    private static void take(Act act, CountDownLatch start, Outcome outcome) {
        try {
            start.countDown();
            start.await();
            long began = System.nanoTime();
            act.code().run();
            outcome.done().add(new Done(act.name(), began, System.nanoTime()));
        } catch (RuleViolation refusal) {
            outcome.refusals().add(refusal.key());
        } catch (Exception | AssertionError fault) {
            if (fault instanceof InterruptedException) Thread.currentThread().interrupt();
            outcome.faults().add(fault);
        }
    }
}

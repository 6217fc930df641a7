package it.mics.bottega.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LatestTest {
    @Test
    void a_slow_reading_never_replaces_what_was_read_after_it_began() throws InterruptedException {
        AtomicInteger committed = new AtomicInteger(1);
        AtomicInteger readings = new AtomicInteger();
        AtomicReference<Integer> shown = new AtomicReference<>(0);
        AtomicReference<Latest> latest = new AtomicReference<>();
        List<Thread> others = new ArrayList<>();
        latest.set(new Latest(() -> {
            int state = committed.get();
            if (readings.incrementAndGet() == 1) {
                committed.set(4);
                for (int i = 0; i < 3; i++)
                    others.add(Thread.ofPlatform().start(() -> latest.get().read()));
                others.forEach(LatestTest::untilItWaitsOrIsDone);
            }
            shown.set(state);
        }));
        latest.get().read();
        for (Thread other : others) other.join();
        assertThat(shown).hasValue(4);
        assertThat(readings).hasValue(2);
    }

    private static void untilItWaitsOrIsDone(Thread other) {
        try {
            while (other.isAlive() && other.getState() != Thread.State.BLOCKED) Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

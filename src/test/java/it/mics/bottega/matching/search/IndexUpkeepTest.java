package it.mics.bottega.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.taxonomy.ThesaurusChanged;
import java.lang.reflect.Proxy;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BottegaTest
class IndexUpkeepTest {
    @Autowired
    private Taxonomy taxonomy;

    @Test
    void nobody_waits_for_a_check_and_many_who_ask_meanwhile_get_one() throws InterruptedException {
        Semaphore begun = new Semaphore(0);
        Semaphore mayEnd = new Semaphore(0);
        CandidateIndex index = (CandidateIndex) Proxy.newProxyInstance(
                CandidateIndex.class.getClassLoader(),
                new Class<?>[] {CandidateIndex.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("repair")) return null;
                    begun.release();
                    mayEnd.acquire();
                    throw new IllegalStateException("The database is away");
                });
        IndexUpkeep upkeep = new IndexUpkeep(index, taxonomy);
        upkeep.check();
        assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 10; i++) upkeep.on(new ThesaurusChanged());
        mayEnd.release(20);
        assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        upkeep.stop();
        assertThat(begun.availablePermits()).isZero();
    }
}

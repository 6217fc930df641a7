package it.mics.bottega.challenge.access;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.BriefAccess;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody acts on the same access at once: whatever comes first, the outcome is one that the rules allow. */
@BottegaTest
class AccessRaceTest {
    private static final int THREADS = 64;
    private static final int ROUNDS = 200;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessAsking asking;

    @Autowired
    AccessGranting granting;

    @Autowired
    Agreements agreements;

    @Autowired
    BriefAccess briefAccess;

    @Test
    void one_living_access_one_answer_no_reading_without_agreement_nothing_after_the_end() throws Exception {
        Briefs briefs = Briefs.open(jdbc);
        int version = agreements.current().version();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                AccountId person = briefs.researcher("Rita Gara");
                AccessId access = call(person, () -> asking.ask(briefs.challenge(), briefs.university(), "Why."));
                List<Runnable> acts = List.of(
                        () -> run(briefs.member(), () -> granting.grant(access)),
                        () -> run(person, () -> asking.agree(access, version)),
                        () -> run(briefs.member(), () -> granting.refuse(access, "No.")),
                        () -> run(person, () -> asking.agree(access, version)),
                        () -> run(person, () -> asking.ask(briefs.challenge(), briefs.university(), "Again.")),
                        () -> run(briefs.member(), () -> granting.revoke(access, "No.")));
                Map<Integer, AtomicInteger> done = atOnce(threads, acts, round);
                int granted = count(done, 0);
                int agreed = count(done, 1) + count(done, 3);
                int refused = count(done, 2);
                int revoked = count(done, 5);
                assertThat(granted + refused).isEqualTo(1);
                assertThat(agreed).isLessThanOrEqualTo(granted);
                assertThat(revoked).isLessThanOrEqualTo(granted);
                assertThat(living(person, briefs)).isLessThanOrEqualTo(1);
                assertThat(briefAccess.active(person, briefs.challenge())).isEqualTo(agreed == 1 && revoked == 0);
                assertThat(acceptances(access)).isEqualTo(agreed);
            }
        }
    }

    private static Map<Integer, AtomicInteger> atOnce(ExecutorService threads, List<Runnable> acts, int round)
            throws Exception {
        Map<Integer, AtomicInteger> done = new ConcurrentHashMap<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int which = (i * 7 + round) % acts.size();
            all.add(threads.submit(() -> {
                start.await();
                try {
                    acts.get(which).run();
                    done.computeIfAbsent(which, key -> new AtomicInteger()).incrementAndGet();
                } catch (RuleViolation refusal) {
                    assertThat(refusal.key()).isIn("access.moved", "access.ask.already", "access.ask.notNeeded");
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> each : all) each.get();
        return done;
    }

    private static int count(Map<Integer, AtomicInteger> done, int which) {
        return done.getOrDefault(which, new AtomicInteger()).get();
    }

    private int living(AccountId person, Briefs briefs) {
        return jdbc.sql("""
                        select count(*) from brief_access where account_id = :person and challenge_id = :challenge
                        and status in ('REQUESTED', 'GRANTED', 'ACTIVE')""")
                .param("person", person.value())
                .param("challenge", briefs.challenge().value())
                .query(Integer.class)
                .single();
    }

    private int acceptances(AccessId access) {
        return jdbc.sql("select count(*) from agreement_acceptance where access_id = :id")
                .param("id", access.value())
                .query(Integer.class)
                .single();
    }
}

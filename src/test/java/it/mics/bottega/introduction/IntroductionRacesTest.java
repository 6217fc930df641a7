package it.mics.bottega.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody acts at the same moment: each introduction ends once, in one way, told once to each side. */
@BottegaTest
class IntroductionRacesTest {
    private static final int THREADS = 64;
    private static final int ROUNDS = Integer.getInteger("introduction.rounds", 40);
    private static final String ENDS = "('MUTUAL', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED')";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IntroductionRequests requests;

    @Autowired
    private IntroductionAnswers answers;

    @Autowired
    private IntroductionEndings endings;

    @Autowired
    private IntroductionBook book;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void each_introduction_ends_once_and_is_told_once() throws InterruptedException {
        Map<IntroductionStatus, Integer> ends = new EnumMap<>(IntroductionStatus.class);
        List<IntroductionId> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            IntroductionCourse course = new IntroductionCourse(application);
            IntroductionId id = course.askForCompany();
            course.approve(id);
            boolean proposed = round % 3 == 0;
            if (proposed) asIfProposed(id);
            if (round % 4 == 1) course.place(course.person);
            if (round % 5 == 2) expiring(id);
            assertThat(race(course, id)).as("round %d", round).isEmpty();
            IntroductionFacts facts = book.find(id).orElseThrow();
            assertThat(facts.status().isOpen())
                    .as("round %d: %s", round, facts.status())
                    .isFalse();
            assertThat(endsOf(id))
                    .as("round %d", round)
                    .containsExactly(facts.status().name());
            if (facts.status().cameAbout())
                assertThat(facts.askerSaidYes() && facts.personSaidYes()).isTrue();
            ends.merge(facts.status(), 1, Integer::sum);
            all.add(id);
        }
        assertThat(ends).as("the race is one").hasSizeGreaterThan(1);
        for (IntroductionId id : all) {
            await().atMost(Duration.ofSeconds(30)).until(() -> waiting(id) == 0);
            assertThat(toldTwice(id)).isEmpty();
        }
    }

    private Queue<Throwable> race(IntroductionCourse course, IntroductionId id) throws InterruptedException {
        Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int which = i;
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                    act(which, course, id);
                } catch (RuleViolation refused) {
                    // Whoever comes too late is refused in words.
                } catch (Throwable e) {
                    unexpected.add(e);
                }
            }));
        }
        start.countDown();
        for (Thread thread : threads) thread.join();
        return unexpected;
    }

    private void act(int which, IntroductionCourse course, IntroductionId id) {
        switch (which % 8) {
            case 0, 1 -> ActingAs.run(course.person, () -> answers.accept(id));
            case 2, 3 -> ActingAs.run(course.scene.owner, () -> answers.accept(id));
            case 4 -> ActingAs.run(course.person, () -> answers.decline(id, DeclineReason.TOO_EARLY, null));
            case 5 -> ActingAs.run(course.scene.owner, () -> requests.withdraw(id));
            case 6 -> endings.expire();
            default -> transaction.executeWithoutResult(status -> endings.look(course.person));
        }
    }

    private void asIfProposed(IntroductionId id) {
        jdbc.sql("update introduction set origin = 'PROPOSED', message = '', asker_yes_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private void expiring(IntroductionId id) {
        jdbc.sql("update introduction set expires_at = clock_timestamp() + interval '60 milliseconds' where id = :id")
                .param("id", id.value())
                .update();
    }

    private List<String> endsOf(IntroductionId id) {
        return jdbc.sql("select to_status from introduction_move where introduction_id = :id and to_status in " + ENDS)
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private int waiting(IntroductionId id) {
        return jdbc.sql("""
                        select count(*) from event_publication where completion_date is null
                        and serialized_event like '%' || :id || '%'""")
                .param("id", id.value().toString())
                .query(Integer.class)
                .single();
    }

    /** Whoever was told of two ends, or of one end twice. */
    private List<String> toldTwice(IntroductionId id) {
        return jdbc.sql("""
                        select account_id::text from notice where event_key like '%' || :id || '%' and kind in ('INTRODUCTION_MUTUAL',
                        'INTRODUCTION_DECLINED', 'INTRODUCTION_EXPIRED', 'INTRODUCTION_WITHDRAWN', 'INTRODUCTION_SUPERSEDED')
                        group by account_id having count(*) > 1""")
                .param("id", id.value().toString())
                .query(String.class)
                .list();
    }
}

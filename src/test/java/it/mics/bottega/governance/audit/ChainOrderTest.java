package it.mics.bottega.governance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people act at the same moment: every act gets its place, none is lost, nobody waits in a circle. */
@BottegaTest
class ChainOrderTest {
    private static final int THREADS = 64;
    private static final int ACTS = 16;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail audit;

    @Autowired
    ChainWalk walk;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void sixty_four_people_act_at_once_and_the_chain_stays_whole() throws Exception {
        UUID subject = UUID.randomUUID();
        inParallel(thread -> {
            for (int act = 0; act < ACTS; act++) {
                String code = "T" + thread + " " + act;
                boolean undone = act % 4 == 3;
                transaction.executeWithoutResult(status -> {
                    audit.record(Actor.VISITOR, "audit.VERIFY", "test", subject, code);
                    if (undone) status.setRollbackOnly();
                });
            }
        });
        int kept = THREADS * ACTS * 3 / 4;
        assertThat(jdbc.sql("""
                        select reason from audit_entry join audit_link using (seq) where subject = :subject order by place""").param("subject", subject).query(String.class).list())
                .hasSize(kept)
                .doesNotHaveDuplicates();
        assertThat(jdbc.sql("select max(place) - count(*) from audit_link")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(walk.verify(List.of()).sound()).isTrue();
    }

    @Test
    void who_recorded_first_and_still_needs_a_row_does_not_wait_in_a_circle() throws Exception {
        List<UUID> rows = List.of(account("Prima"), account("Seconda"));
        inParallel(thread -> {
            UUID row = rows.get(thread % 2);
            for (int act = 0; act < ACTS; act++) {
                transaction.executeWithoutResult(status -> {
                    if (thread % 4 < 2) touch(row);
                    audit.record(Actor.VISITOR, "audit.VERIFY", "test", row, null);
                    if (thread % 4 >= 2) touch(row);
                });
            }
        });
        assertThat(jdbc.sql("select count(*) from audit_entry where subject in (:rows)")
                        .param("rows", rows)
                        .query(Integer.class)
                        .single())
                .isEqualTo(THREADS * ACTS);
    }

    private void touch(UUID account) {
        jdbc.sql("update account set version = version + 1 where id = :id")
                .param("id", account)
                .update();
    }

    private UUID account(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into account (id, display_name, created_at) values (:id, :name, now())")
                .param("id", id)
                .param("name", name)
                .update();
        return id;
    }

    private interface Work {
        void run(int thread) throws Exception;
    }

    private static void inParallel(Work work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Object>> all = pool.invokeAll(IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<Object>) () -> {
                        work.run(thread);
                        return thread;
                    })
                    .toList());
            for (Future<Object> each : all) each.get();
        }
    }
}

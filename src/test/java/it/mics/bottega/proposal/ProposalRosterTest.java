package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
class ProposalRosterTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProposalWriting writing;

    @Autowired
    private ProposalReading reading;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoever_joins_while_it_is_sent_stands_in_the_receipt() throws Exception {
        Scene scene = new Scene(jdbc);
        ProposalId id = ActingAs.call(scene.leader, () -> writing.start(scene.team, Language.EN));
        Saved saved = ActingAs.call(scene.leader, () -> writing.save(id, Sample.content("Three seasons on deck"), 0));
        AccountId late = ActingAs.researcher(jdbc, "Nora Prova", null);
        try (var pool = Executors.newSingleThreadExecutor()) {
            Future<Receipt> sending = transaction.execute(status -> {
                jdbc.sql("select 1 from team where id = :team for update")
                        .param("team", scene.team.value())
                        .query(Integer.class)
                        .single();
                Future<Receipt> begins =
                        pool.submit(() -> ActingAs.call(scene.leader, () -> writing.submit(id, saved.version())));
                await().until(this::somebodyWaitsForATeam);
                jdbc.sql("""
                                insert into membership (id, team_id, challenge_id, account_id, status, role_title, asked_at, joined_at)
                                values (gen_random_uuid(), :team, :challenge, :late, 'ACTIVE', 'Chemist', now(), now())""")
                        .param("team", scene.team.value())
                        .param("challenge", scene.challenge.value())
                        .param("late", late.value())
                        .update();
                return begins;
            });
            sending.get();
        }
        assertThat(ActingAs.call(scene.member, () -> reading.sent(id)).roster())
                .extracting(RosterEntry::account)
                .contains(late);
    }

    private boolean somebodyWaitsForATeam() {
        return jdbc.sql(
                        "select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%from team %')")
                .query(Boolean.class)
                .single();
    }
}

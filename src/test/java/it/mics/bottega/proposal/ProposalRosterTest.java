package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
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
    private Hands writing;

    @Autowired
    private ProposalWriting sending;

    @Autowired
    private ProposalReading reading;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoever_joins_while_it_is_sent_must_confirm_it_too_and_then_stands_in_the_receipt() throws Exception {
        Scene scene = new Scene(jdbc);
        ProposalId id = ActingAs.call(scene.leader, () -> writing.start(scene.team, Language.EN));
        ActingAs.run(scene.leader, () -> {
            writing.save(id, Sample.content("Three seasons on deck"));
            writing.confirmed(id);
        });
        int version = ActingAs.call(scene.leader, () -> writing.version(id));
        AccountId late = ActingAs.researcher(jdbc, "Nora Prova", null);
        try (var pool = Executors.newSingleThreadExecutor()) {
            Future<Receipt> begun = transaction.execute(status -> {
                jdbc.sql("select 1 from team where id = :team for update")
                        .param("team", scene.team.value())
                        .query(Integer.class)
                        .single();
                Future<Receipt> begins =
                        pool.submit(() -> ActingAs.call(scene.leader, () -> sending.submit(id, version)));
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
            assertThatThrownBy(begun::get)
                    .hasCauseInstanceOf(RuleViolation.class)
                    .hasMessageContaining("proposal.confirm.over");
        }
        assertThatThrownBy(() -> ActingAs.call(scene.member, () -> reading.sent(id)))
                .isInstanceOf(NotFound.class);
        ActingAs.run(scene.leader, () -> writing.submit(id));
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

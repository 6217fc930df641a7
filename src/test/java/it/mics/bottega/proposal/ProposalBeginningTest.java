package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a proposal begins, and how one that was never sent is thrown away. */
@BottegaTest
class ProposalBeginningTest {
    private static final int ROUNDS = 10;

    @Autowired
    private Hands writing;

    @Autowired
    private ProposalReading reading;

    @Autowired
    private JdbcClient jdbc;

    private Scene scene;

    @BeforeEach
    void scene() {
        scene = new Scene(jdbc);
    }

    @Test
    void of_two_who_begin_at_the_same_moment_the_second_opens_the_draft_of_the_first() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Scene fresh = new Scene(jdbc);
            CyclicBarrier together = new CyclicBarrier(2);
            try (var pool = Executors.newFixedThreadPool(2)) {
                Future<ProposalId> one = pool.submit(() -> {
                    together.await();
                    return begun(fresh.leader, fresh);
                });
                Future<ProposalId> two = pool.submit(() -> {
                    together.await();
                    return begun(fresh.member, fresh);
                });
                assertThat(one.get()).isEqualTo(two.get());
            }
        }
    }

    @Test
    void the_leader_throws_a_draft_away_and_the_team_begins_anew() {
        ProposalId id = begun(scene.member, scene);
        ActingAs.run(scene.leader, () -> writing.save(id, Sample.content("Thrown away")));
        ActingAs.run(scene.leader, () -> writing.discard(id));
        assertThat(ActingAs.call(scene.leader, () -> reading.ofTeam(scene.team)))
                .isEmpty();
        assertThat(begun(scene.leader, scene)).isNotEqualTo(id);
    }

    @Test
    void nobody_else_throws_a_draft_away() {
        ProposalId id = begun(scene.member, scene);
        refused("proposal.discard.onlyLeader", scene.member, id);
        AccountId stranger = ActingAs.researcher(jdbc, "Stranger", null);
        assertThatThrownBy(() -> ActingAs.run(stranger, () -> writing.discard(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_sent_is_not_thrown_away_even_after_it_was_taken_back() {
        ProposalId id = begun(scene.leader, scene);
        ActingAs.run(scene.leader, () -> {
            writing.send(id, Sample.content("Sent early"));
        });
        refused("proposal.discard.sent", scene.leader, id);
        ActingAs.run(scene.leader, () -> writing.withdraw(id));
        refused("proposal.discard.sent", scene.leader, id);
    }

    private void refused(String key, AccountId who, ProposalId id) {
        assertThatThrownBy(() -> ActingAs.run(who, () -> writing.discard(id)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private ProposalId begun(AccountId who, Scene where) {
        return ActingAs.call(who, () -> writing.start(where.team, Language.EN));
    }
}

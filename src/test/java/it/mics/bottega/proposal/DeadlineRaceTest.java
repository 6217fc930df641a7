package it.mics.bottega.proposal;

import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.rounds.Rounds;
import it.mics.bottega.rounds.Rounds.Act;
import it.mics.bottega.rounds.Rounds.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A thousand teams send, take back and let stand again while the last instant passes: what was refused was late, and what was taken was not. */
@BottegaTest
class DeadlineRaceTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProposalWriting writing;

    @Autowired
    ProposalConfirming confirming;

    @Test
    void what_is_taken_back_or_sent_at_the_last_instant_is_so_wholly_or_not_at_all() throws Exception {
        Scene scene = new Scene(jdbc);
        List<ProposalId> all = ProposalCrowd.proposals(jdbc, scene);
        Rounds.race(
                Rounds.MANY,
                n -> List.of(new Act("ask", () -> run(scene.leader, () -> confirming.ask(all.get(n), 0)))));
        Rounds.race(
                Rounds.MANY,
                n -> List.of(new Act("confirm", () -> run(scene.member, () -> confirming.confirm(all.get(n), 1)))));
        Rounds.race(
                Rounds.MANY / 2,
                n -> List.of(new Act("send", () -> run(scene.leader, () -> writing.submit(all.get(2 * n), 0)))));
        // The time of half of them is over already, the time of the others ends while they act.
        jdbc.sql("""
                        with mine as (select p.id, p.challenge_id, row_number() over (order by random()) as n from proposal p
                            join team t on t.id = p.team_id where t.founded_by = :leader and t.name like 'Gara %'),
                        begun as (update proposal p set created_at = now() - interval '2 days' from mine where mine.id = p.id)
                        update challenge c set submit_until = clock_timestamp() - interval '15 minutes' + mine.n * interval '8 milliseconds'
                        from mine where mine.challenge_id = c.id""").param("leader", scene.leader.value()).update();
        List<Outcome> outcomes = Rounds.race(Rounds.MANY, n -> {
            ProposalId id = all.get(n);
            return n % 2 == 0
                    ? List.of(
                            new Act("back", () -> run(scene.leader, () -> writing.withdraw(id))),
                            new Act("again", () -> run(scene.leader, () -> writing.reinstate(id))),
                            new Act("back", () -> run(scene.leader, () -> writing.withdraw(id))))
                    : List.of(
                            new Act("send", () -> run(scene.leader, () -> writing.submit(id, 0))),
                            new Act("send", () -> run(scene.member, () -> writing.submit(id, 0))));
        });
        for (int n = 0; n < Rounds.MANY; n++) {
            Outcome outcome = outcomes.get(n);
            assertThat(outcome.refusals())
                    .as("round %d", n)
                    .isSubsetOf(
                            "proposal.late",
                            "proposal.withdraw.notSubmitted",
                            "proposal.reinstate.notWithdrawn",
                            "proposal.submit.changedMeanwhile",
                            "proposal.confirm.first",
                            "proposal.confirm.over");
            assertThat(outcome.times("send")).as("round %d", n).isLessThanOrEqualTo(1);
            assertThat(status(all.get(n))).as("round %d", n).isEqualTo(expected(n, outcome));
        }
        assertThat(outcomes)
                .as("the race is one")
                .anyMatch(each -> each.refusals().contains("proposal.late"));
        assertThat(outcomes).anyMatch(each -> each.times("send") == 1);
        assertThat(outcomes).anyMatch(each -> each.times("back") > 0);
        assertThat(late(scene)).isZero();
    }

    private static String expected(int n, Outcome outcome) {
        if (n % 2 == 1) return outcome.times("send") == 1 ? "SUBMITTED" : "DRAFT";
        return outcome.times("back") > outcome.times("again") ? "WITHDRAWN" : "SUBMITTED";
    }

    private String status(ProposalId id) {
        return jdbc.sql("select status from proposal where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** Versions that arrived after the last instant, and teams whose state is not that of their proposal. */
    private int late(Scene scene) {
        return jdbc.sql("""
                        select count(*) from proposal p join team t on t.id = p.team_id join challenge c on c.id = p.challenge_id
                        left join proposal_submission s on s.proposal_id = p.id
                        where t.founded_by = :leader and t.name like 'Gara %' and (
                            s.submitted_at > c.submit_until + interval '15 minutes'
                            or (p.status = 'SUBMITTED') <> (t.status = 'ENTERED'))""")
                .param("leader", scene.leader.value())
                .query(Integer.class)
                .single();
    }
}

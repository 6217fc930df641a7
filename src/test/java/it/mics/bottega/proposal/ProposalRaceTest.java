package it.mics.bottega.proposal;

import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.rounds.Rounds;
import it.mics.bottega.rounds.Rounds.Act;
import it.mics.bottega.rounds.Rounds.Outcome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people confirm, change, send and take back one proposal at the same moment: what stands is always what both confirmed. */
@BottegaTest
class ProposalRaceTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProposalWriting writing;

    @Autowired
    ProposalConfirming confirming;

    @Autowired
    ProposalTogether together;

    @Test
    void nothing_is_sent_twice_and_nothing_that_its_team_did_not_confirm() throws Exception {
        Scene scene = new Scene(jdbc);
        List<ProposalId> all = ProposalCrowd.proposals(jdbc, scene);
        Rounds.race(
                Rounds.MANY,
                n -> List.of(new Act("ask", () -> run(scene.leader, () -> confirming.ask(all.get(n), 0)))));
        List<Outcome> outcomes = Rounds.race(Rounds.MANY, n -> {
            ProposalId id = all.get(n);
            return List.of(
                    new Act("confirm", () -> run(scene.member, () -> confirming.confirm(id, 1))),
                    new Act("send", () -> run(scene.leader, () -> writing.submit(id, 0))),
                    new Act("send", () -> run(scene.member, () -> writing.submit(id, 0))),
                    new Act("edit", () -> run(scene.member, () -> edit(id))),
                    new Act("send", () -> run(scene.member, () -> writing.submit(id, 0))),
                    new Act("back", () -> run(scene.leader, () -> writing.withdraw(id))));
        });
        for (int n = 0; n < Rounds.MANY; n++) {
            Outcome outcome = outcomes.get(n);
            assertThat(outcome.refusals())
                    .as("round %d", n)
                    .isSubsetOf(
                            "proposal.confirm.first",
                            "proposal.confirm.over",
                            "proposal.confirm.missing.ALL",
                            "proposal.submit.changedMeanwhile",
                            "proposal.withdraw.notSubmitted");
            assertThat(outcome.times("send")).as("sent in round %d", n).isLessThanOrEqualTo(1);
            assertThat(sent(all.get(n))).isEqualTo(outcome.times("send"));
        }
        assertThat(outcomes).as("the race is one").anyMatch(each -> each.times("send") == 1);
        assertThat(outcomes).anyMatch(each -> each.times("send") == 0);
        assertThat(outcomes).anyMatch(each -> each.times("back") == 1);
        assertThat(broken(scene)).isZero();
    }

    private void edit(ProposalId id) {
        ProposalContent before = Sample.content("Sent by both");
        together.write(id, UUID.randomUUID(), before, Sample.content("Changed by one"));
    }

    private int sent(ProposalId id) {
        return jdbc.sql("select count(*) from proposal_submission where proposal_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Versions that are not what was asked, confirmed by both, and teams whose state is not that of their proposal. */
    private int broken(Scene scene) {
        return jdbc.sql("""
                        select count(*) from proposal p join team t on t.id = p.team_id
                        left join proposal_submission s on s.proposal_id = p.id
                        left join proposal_round r on r.proposal_id = p.id and r.sha256 = s.sha256 and r.ended = 'SENT'
                        where t.founded_by = :leader and t.name like 'Gara %' and (
                            s.n is not null and (s.content #>> '{content,title}' <> 'Sent by both' or r.round is null
                                or 2 <> (select count(*) from proposal_confirmation c where c.proposal_id = p.id and c.round = r.round))
                            or (p.status = 'SUBMITTED') <> (t.status = 'ENTERED')
                            or (p.status = 'DRAFT') <> (s.n is null))""")
                .param("leader", scene.leader.value())
                .query(Integer.class)
                .single();
    }
}

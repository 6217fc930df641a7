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
        List<ProposalId> all = proposals(scene);
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

    /** As many challenges, each with a team of the same two people and a proposal that is ready to be sent. */
    private List<ProposalId> proposals(Scene scene) {
        ProposalContent content = Sample.content("Sent by both");
        jdbc.sql("""
                        with c as (insert into challenge (id, code, owner_id, author_id, status, title_en, teaser_en, need_en, today_en, wanted_en,
                                primary_spoke, trl_from, trl_to, outcome, confidentiality, ip_option, opened_at, submit_until, decide_by,
                                team_min, institutions_min, created_at, updated_at)
                            select gen_random_uuid(), next_challenge_code(2033), :owner, :author, 'OPEN', 'Race', 'Teaser', 'Need', 'Today', 'Wanted', 3, 3,
                                6, 'PILOT', 'OPEN', 1, now() - interval '3 days', now() + interval '9 days', now() + interval '30 days', 2, 1,
                                now() - interval '4 days', now() from generate_series(1, :many) returning id),
                        t as (insert into team (id, challenge_id, name, pitch_en, status, max_members, founded_by, founded_at)
                            select gen_random_uuid(), id, 'Gara ' || id, 'Race', 'READY', 6, :leader, now() from c returning id, challenge_id),
                        m as (insert into membership (id, team_id, challenge_id, account_id, status, leader, role_title, organisation_at_join, asked_at, joined_at)
                            select gen_random_uuid(), t.id, t.challenge_id, a.id, 'ACTIVE', a.id = :leader, 'Chemist',
                                (select organisation_id from affiliation where account_id = a.id limit 1), now(), now()
                            from t cross join account a where a.id in (:leader, :member) returning id)
                        insert into proposal (id, team_id, challenge_id, title, summary, approach, impact, language, trl_now, trl_target, created_at,
                            saved_at, saved_by)
                        select gen_random_uuid(), t.id, t.challenge_id, :title, :summary, :approach, :impact, 'en', 3, 5, now(), now(), :leader from t""")
                .param("owner", scene.company.value())
                .param("author", scene.owner.value())
                .param("leader", scene.leader.value())
                .param("member", scene.member.value())
                .param("many", Rounds.MANY)
                .param("title", content.title())
                .param("summary", content.summary())
                .param("approach", content.approach())
                .param("impact", content.impact())
                .update();
        String ours =
                "select p.id from proposal p join team t on t.id = p.team_id where t.founded_by = :leader and t.name like 'Gara %'";
        for (int i = 0; i < content.plan().size(); i++) {
            WorkStep step = content.plan().get(i);
            jdbc.sql("insert into proposal_step (proposal_id, position, title, from_month, to_month, result) "
                            + "select id, :i, :title, :from, :to, :result from (" + ours + ") o")
                    .param("leader", scene.leader.value())
                    .param("i", i)
                    .param("title", step.title())
                    .param("from", step.fromMonth())
                    .param("to", step.toMonth())
                    .param("result", step.result())
                    .update();
        }
        for (int i = 0; i < content.budget().size(); i++) {
            CostLine line = content.budget().get(i);
            jdbc.sql(
                            "insert into proposal_cost (proposal_id, position, what, cents) select id, :i, :what, :cents from ("
                                    + ours + ") o")
                    .param("leader", scene.leader.value())
                    .param("i", i)
                    .param("what", line.what())
                    .param("cents", line.cents())
                    .update();
        }
        return jdbc.sql(ours)
                .param("leader", scene.leader.value())
                .query((row, n) -> new ProposalId(row.getObject(1, UUID.class)))
                .list();
    }
}

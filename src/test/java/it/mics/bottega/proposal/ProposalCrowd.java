package it.mics.bottega.proposal;

import it.mics.bottega.rounds.Rounds;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many proposals that are ready to be sent, written straight into the database. */
final class ProposalCrowd {
    private ProposalCrowd() {}

    /** As many challenges, each with a team of the same two people and a proposal that is ready to be sent. */
    static List<ProposalId> proposals(JdbcClient jdbc, Scene scene) {
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

package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closed challenge with criteria and two proposals that were sent, and seats and reviews written straight into the database. */
public final class PanelScene {
    private final JdbcClient jdbc;
    public final Scene base;
    public final AccountId rival;
    public final ProposalId first;
    public final ProposalId second;
    public final List<Criterion> criteria;

    public PanelScene(JdbcClient jdbc, Hands hands, CriteriaRegister register) {
        this.jdbc = jdbc;
        base = new Scene(jdbc);
        rival = ActingAs.researcher(jdbc, "Rita Prova", ActingAs.organisation(jdbc, "Terzo ateneo", "UNIVERSITY"));
        TeamId rivals = base.otherTeam("Sale e Pelle", rival);
        first = send(hands, base.leader, base.team, "Three seasons on deck");
        second = send(hands, rival, rivals, "Salt as a friend");
        base.close();
        criteria = register.of(base.challenge).criteria();
        write();
    }

    private void write() {
        jdbc.sql("insert into challenge_criteria (challenge_id, version) values (:id, 1)")
                .param("id", base.challenge.value())
                .update();
        for (int i = 0; i < criteria.size(); i++) {
            jdbc.sql("""
                    insert into criterion (id, challenge_id, position, label_it, label_en, weight)
                    values (:id, :challenge, :position, :it, :en, :weight)""")
                    .param("id", criteria.get(i).id().value())
                    .param("challenge", base.challenge.value())
                    .param("position", i)
                    .param("it", criteria.get(i).label().it())
                    .param("en", criteria.get(i).label().en())
                    .param("weight", criteria.get(i).weight())
                    .update();
        }
    }

    public void seat(AccountId juror, String side) {
        jdbc.sql("""
                insert into panel_member (id, challenge_id, juror_id, side, load_limit, status, invited_by, invited_at, answered_at)
                values (gen_random_uuid(), :challenge, :juror, :side, 5, 'ACCEPTED', :by, now(), now())""")
                .param("challenge", base.challenge.value())
                .param("juror", juror.value())
                .param("side", side)
                .param("by", base.owner.value())
                .update();
    }

    public ReviewId assign(AccountId juror, ProposalId proposal, String status) {
        boolean declared = !"ASSIGNED".equals(status);
        ReviewId id = ReviewId.random();
        jdbc.sql("""
                insert into review (id, proposal_id, challenge_id, juror_id, status, conflict, declared_at, assigned_at)
                values (:id, :proposal, :challenge, :juror, :status, cast(:conflict as text), case when :declared then now() end, now())""")
                .param("id", id.value())
                .param("proposal", proposal.value())
                .param("challenge", base.challenge.value())
                .param("juror", juror.value())
                .param("status", status)
                .param("conflict", declared ? "NONE" : null)
                .param("declared", declared)
                .update();
        return id;
    }

    public void score(ReviewId review, int score) {
        criteria.forEach(one -> jdbc.sql("""
                insert into review_score (review_id, criterion_id, score) values (:review, :criterion, :score)
                on conflict (review_id, criterion_id) do update set score = excluded.score""")
                .param("review", review.value())
                .param("criterion", one.id().value())
                .param("score", score)
                .update());
    }

    public void move(ReviewId review, String status) {
        jdbc.sql("update review set status = :status, submitted_at = now(), version = version + 1 where id = :id")
                .param("status", status)
                .param("id", review.value())
                .update();
    }

    public String seatStatus(AccountId juror) {
        return jdbc.sql("select status from panel_member where juror_id = :juror and challenge_id = :challenge")
                .param("juror", juror.value())
                .param("challenge", base.challenge.value())
                .query(String.class)
                .single();
    }

    public String status(ReviewId review) {
        return jdbc.sql("select status from review where id = :id")
                .param("id", review.value())
                .query(String.class)
                .single();
    }

    private static ProposalId send(Hands hands, AccountId leader, TeamId team, String title) {
        return ActingAs.call(leader, () -> {
            ProposalId id = hands.start(team, Language.EN);
            hands.send(id, Sample.content(title));
            return id;
        });
    }
}

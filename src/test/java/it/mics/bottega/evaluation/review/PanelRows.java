package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.evaluation.panel.SeatId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Criteria, seats and reviews of one challenge, written straight into the database. */
public final class PanelRows {
    private final JdbcClient jdbc;
    private final ChallengeId challenge;
    private final AccountId owner;

    public PanelRows(JdbcClient jdbc, ChallengeId challenge, AccountId owner) {
        this.jdbc = jdbc;
        this.challenge = challenge;
        this.owner = owner;
    }

    public List<Criterion> criteria(List<Criterion> criteria) {
        jdbc.sql("insert into challenge_criteria (challenge_id, version) values (:id, 1)")
                .param("id", challenge.value())
                .update();
        for (int i = 0; i < criteria.size(); i++) {
            jdbc.sql("""
                    insert into criterion (id, challenge_id, position, label_it, label_en, weight)
                    values (:id, :challenge, :position, :it, :en, :weight)""")
                    .param("id", criteria.get(i).id().value())
                    .param("challenge", challenge.value())
                    .param("position", i)
                    .param("it", criteria.get(i).label().it())
                    .param("en", criteria.get(i).label().en())
                    .param("weight", criteria.get(i).weight())
                    .update();
        }
        return criteria;
    }

    public SeatId seat(AccountId juror, String side, String status, boolean chair) {
        SeatId id = new SeatId(UUID.randomUUID());
        jdbc.sql("""
                insert into panel_member (id, challenge_id, juror_id, side, load_limit, status, chair, invited_by, invited_at, answered_at)
                values (:id, :challenge, :juror, :side, 5, :status, :chair, :by, now(), case when :status <> 'INVITED' then now() end)""")
                .param("id", id.value())
                .param("challenge", challenge.value())
                .param("juror", juror.value())
                .param("side", side)
                .param("status", status)
                .param("chair", chair)
                .param("by", owner.value())
                .update();
        return id;
    }

    public ReviewId assign(AccountId juror, ProposalId proposal, String status) {
        boolean declared = !"ASSIGNED".equals(status);
        ReviewId id = ReviewId.random();
        jdbc.sql("""
                insert into review (id, proposal_id, challenge_id, juror_id, status, conflict, tie_found, declared_at, assigned_at)
                values (:id, :proposal, :challenge, :juror, :status, cast(:conflict as text), :tie, case when :declared then now() end, now())""")
                .param("id", id.value())
                .param("proposal", proposal.value())
                .param("challenge", challenge.value())
                .param("juror", juror.value())
                .param("status", status)
                .param("tie", "TO_SIGN".equals(status))
                .param("conflict", declared ? "NONE" : null)
                .param("declared", declared)
                .update();
        return id;
    }

    /** The same on each of these criteria. */
    public void score(ReviewId review, List<Criterion> criteria, String toTeam, String privateNote) {
        criteria.forEach(each -> score(review, each.id(), 4, toTeam, privateNote));
    }

    public void score(ReviewId review, CriterionId criterion, int score, String toTeam, String privateNote) {
        jdbc.sql("""
                insert into review_score (review_id, criterion_id, score, to_team, private_note)
                values (:review, :criterion, :score, :team, :note)
                on conflict (review_id, criterion_id) do update set score = excluded.score""")
                .param("review", review.value())
                .param("criterion", criterion.value())
                .param("score", score)
                .param("team", toTeam)
                .param("note", privateNote)
                .update();
    }

    /** A review that is in, with the same words on each criterion. */
    public ReviewId submitted(
            AccountId juror, ProposalId proposal, List<Criterion> criteria, String toTeam, String privateNote) {
        ReviewId id = assign(juror, proposal, "DRAFT");
        criteria.forEach(one -> score(id, one.id(), 1, toTeam, privateNote));
        move(id, "SUBMITTED");
        return id;
    }

    public void move(ReviewId review, String status) {
        jdbc.sql("update review set status = :status, submitted_at = now(), version = version + 1 where id = :id")
                .param("status", status)
                .param("id", review.value())
                .update();
    }
}

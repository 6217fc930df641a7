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
    private final PanelRows rows;
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
        rows = new PanelRows(jdbc, base.challenge, base.owner);
        rows.criteria(criteria);
    }

    public void seat(AccountId juror, String side) {
        rows.seat(juror, side, "ACCEPTED", false);
    }

    public ReviewId assign(AccountId juror, ProposalId proposal, String status) {
        return rows.assign(juror, proposal, status);
    }

    public void score(ReviewId review, int score) {
        criteria.forEach(one -> rows.score(review, one.id(), score, "", ""));
    }

    public void move(ReviewId review, String status) {
        rows.move(review, status);
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

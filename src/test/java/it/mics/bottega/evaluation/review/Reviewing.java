package it.mics.bottega.evaluation.review;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.evaluation.panel.PanelComposing;
import it.mics.bottega.evaluation.panel.PanelSide;
import it.mics.bottega.evaluation.panel.PanelSitting;
import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closed challenge with two proposals, a researcher and somebody of another company who may judge them. */
@BottegaTest
abstract class Reviewing {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Hands hands;

    @Autowired
    CriteriaRegister criteria;

    @Autowired
    PanelComposing composing;

    @Autowired
    PanelSitting sitting;

    @Autowired
    ReviewAssigning assigning;

    @Autowired
    ReviewReading reading;

    @Autowired
    ReviewWriting writing;

    @Autowired
    ProposalReading proposals;

    PanelScene scene;
    AccountId nadia;
    AccountId ugo;

    @BeforeEach
    void a_closed_challenge_and_two_jurors() {
        scene = new PanelScene(jdbc, hands, criteria);
        nadia = ActingAs.researcher(jdbc, "Nadia Giurata", ActingAs.organisation(jdbc, "Quarto ateneo", "UNIVERSITY"));
        ugo = ActingAs.companyMember(jdbc, "Ugo Giurato", ActingAs.company(jdbc, "Officina di prova"));
    }

    void invite(AccountId juror) {
        ActingAs.run(scene.base.owner, () -> composing.invite(scene.base.challenge, juror, PanelSide.ACADEMIA, 3));
    }

    void accept(AccountId juror) {
        PanelSide side = juror.equals(ugo) ? PanelSide.INDUSTRY : PanelSide.ACADEMIA;
        ActingAs.run(scene.base.owner, () -> composing.invite(scene.base.challenge, juror, side, 3));
        Seat seat = seat(juror);
        ActingAs.run(juror, () -> sitting.answer(seat.id(), true));
    }

    ReviewId assigned(AccountId juror) {
        accept(juror);
        ActingAs.run(
                scene.base.owner,
                () -> assigning.assign(scene.base.challenge, List.of(new Planned(scene.first, juror))));
        return ActingAs.call(juror, reading::mine).getFirst().item().id();
    }

    Seat seat(AccountId juror) {
        return ActingAs.call(scene.base.owner, () -> composing.sheet(scene.base.challenge)).seats().stream()
                .filter(found -> found.juror().equals(juror))
                .findFirst()
                .orElseThrow();
    }

    ReviewSheet sheet(ReviewId review) {
        return ActingAs.call(nadia, () -> reading.sheet(review));
    }

    Object sent(AccountId who, ProposalId id) {
        return ActingAs.call(who, () -> proposals.sent(id));
    }

    void scoreAll(AccountId who, ReviewId review, int score) {
        Mark mark = new Mark(BigDecimal.valueOf(score), "Say how long the seam lasts", "Ask about the seam");
        scene.criteria.forEach(one -> ActingAs.run(who, () -> writing.save(review, one.id(), mark)));
    }
}

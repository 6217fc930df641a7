package it.mics.bottega.authorisation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.evaluation.panel.SeatId;
import it.mics.bottega.evaluation.review.PanelRows;
import it.mics.bottega.evaluation.review.ReviewId;
import it.mics.bottega.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays panels: a review that waits for its declaration, one that is being written, one of another juror that is in. */
record WorldPanels(World world, ChallengeId challenge, ProposalId proposal) {
    void play(String name) {
        var rows = new PanelRows(world.bean(JdbcClient.class), challenge, world.account(Who.OWNER));
        var register = world.bean(CriteriaRegister.class);
        var criteria = rows.criteria(register.of(challenge).criteria());
        SeatId seat = rows.seat(world.account(Who.JUROR), "ACADEMIA", "ACCEPTED", true);
        ReviewId own = rows.assign(world.account(Who.JUROR), proposal, name.equals("closed") ? "ASSIGNED" : "DRAFT");
        CriterionId first = criteria.getFirst().id();
        if (name.equals("closed")) {
            SeatId offered = rows.seat(world.account(Who.INVITED), "ACADEMIA", "INVITED", false);
            world.scenes.add(new Scene("seat", SeatId.class).with(SeatId.class, seat));
            world.scenes.add(new Scene("seat-offered", SeatId.class).with(SeatId.class, offered));
            review("review-assigned", own, first);
            review("review-to-sign", rows.assign(world.stranger, proposal, "TO_SIGN"), first);
            return;
        }
        rows.score(own, criteria, world.secrets.mark("review-draft"), world.secrets.mark("review-note"));
        review("review", own, first);
        rows.seat(world.candidate, "INDUSTRY", "ACCEPTED", false);
        String[] said = {world.secrets.mark("review-other"), world.secrets.mark("review-other-note")};
        review("review-other", rows.submitted(world.candidate, proposal, criteria, said[0], said[1]), first);
    }

    private void review(String name, ReviewId id, CriterionId on) {
        Scene scene = new Scene(name, ReviewId.class).with(ReviewId.class, id);
        world.scenes.add(scene.with(CriterionId.class, on));
    }
}

package it.mics.bottega.proposal;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamRegister;
import org.springframework.stereotype.Component;

/** A proposal within the transaction of whoever changes something about it: nobody else writes, sends or takes it back meanwhile. */
@Component
public class HeldProposals {
    private final Proposals proposals;
    private final TeamRegister teams;
    private final Deadlines deadlines;
    private final DatabaseClock clock;

    HeldProposals(Proposals proposals, TeamRegister teams, Deadlines deadlines, DatabaseClock clock) {
        this.proposals = proposals;
        this.teams = teams;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Holds it until the end of the transaction. */
    public void hold(ProposalId id) {
        if (proposals.held(id).isEmpty()) throw new NotFound();
    }

    /** Holds it, and refuses whoever may not write on it now; answers its team. */
    public TeamFacts requireChangeable(ProposalId id, Actor actor) {
        Proposal proposal = proposals.held(id).orElseThrow(NotFound::new);
        TeamFacts team = teams.find(proposal.team()).orElseThrow(NotFound::new);
        proposal.requireChangeable(team, actor, deadlines.of(proposal), clock.now());
        return team;
    }

    /** What was never sent can be written on again. */
    public void reopen(ProposalId id) {
        Proposal proposal = proposals.held(id).orElseThrow(NotFound::new);
        proposal.reopened();
        proposals.saveAndFlush(proposal);
    }
}

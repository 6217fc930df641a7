package it.mics.bottega.proposal;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamRegister;
import org.springframework.stereotype.Component;

/** A proposal within the transaction of whoever changes something about it: nobody else writes, sends or takes it back meanwhile. */
@Component
public class HeldProposals {
    private final Proposals proposals;
    private final TeamRegister teams;
    private final Deadlines deadlines;

    HeldProposals(Proposals proposals, TeamRegister teams, Deadlines deadlines) {
        this.proposals = proposals;
        this.teams = teams;
        this.deadlines = deadlines;
    }

    /** Holds it until the end of the transaction. */
    public void hold(ProposalId id) {
        if (proposals.held(id).isEmpty()) throw new NotFound();
    }

    /** Holds it, and refuses whoever may not write on it now; answers its team. */
    public TeamFacts requireChangeable(ProposalId id, Actor actor) {
        Proposal proposal = proposals.held(id).orElseThrow(NotFound::new);
        TeamFacts team = teams.find(proposal.team()).orElseThrow(NotFound::new);
        deadlines.requireChangeable(proposal, team, actor);
        return team;
    }

    /** Holds it; what was never sent can be written on again. */
    public void reopen(ProposalId id) {
        proposals.held(id).orElseThrow(NotFound::new).reopened();
        proposals.flush();
    }
}

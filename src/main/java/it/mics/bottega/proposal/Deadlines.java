package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.proposal.opening.Opening;
import it.mics.bottega.proposal.opening.Openings;
import it.mics.bottega.team.TeamFacts;
import org.springframework.stereotype.Component;

/** Until when a proposal is taken: its challenge’s deadline, a little more where it was begun before, more still where a decision says so. */
@Component
class Deadlines {
    private final ChallengeRegister challenges;
    private final Openings openings;
    private final DatabaseClock clock;

    Deadlines(ChallengeRegister challenges, Openings openings, DatabaseClock clock) {
        this.challenges = challenges;
        this.openings = openings;
        this.clock = clock;
    }

    /** Refuses whoever may not write on it now. */
    void requireChangeable(Proposal proposal, TeamFacts team, Actor actor) {
        proposal.requireChangeable(team, actor, of(proposal), clock.now());
    }

    SubmissionDeadline of(Proposal proposal) {
        return of(proposal, challenges.get(proposal.challenge()));
    }

    SubmissionDeadline of(Proposal proposal, ChallengeFacts challenge) {
        return SubmissionDeadline.of(challenge)
                .begun(proposal.createdAt())
                .opened(openings.last(proposal.id()).map(Opening::until).orElse(null));
    }
}

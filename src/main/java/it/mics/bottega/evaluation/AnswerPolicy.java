package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.team.TeamRegister;
import org.springframework.stereotype.Component;

/** Who writes answers and who sees them before they are published: the company, and nobody who has entered the challenge. */
@Component
class AnswerPolicy {
    private final TeamRegister teams;

    AnswerPolicy(TeamRegister teams) {
        this.teams = teams;
    }

    boolean mayAnswer(Actor actor, ChallengeFacts challenge) {
        return actor.actsFor(challenge.owner()) && !hasEntered(actor, challenge);
    }

    boolean hasEntered(Actor actor, ChallengeFacts challenge) {
        return !actor.isVisitor() && teams.of(actor.id(), challenge.id()).isPresent();
    }
}

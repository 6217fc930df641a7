package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.team.TeamFacts;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Who may read and write a proposal; nobody outside the team before the deadline, not even its number of words. */
@Component
class ProposalPolicy {
    private final JudgedBy judges;

    ProposalPolicy(JudgedBy judges) {
        this.judges = judges;
    }

    boolean mayWrite(Actor actor, TeamFacts team) {
        return !actor.isVisitor() && team.has(actor.id());
    }

    /** What was sent, after the deadline: the company that asked, the moderators of its spokes, the programme office. */
    boolean mayReadSent(Actor actor, ChallengeFacts challenge, Instant now) {
        if (actor.isVisitor() || !SubmissionDeadline.of(challenge).isOver(now)) return false;
        return actor.actsFor(challenge.owner())
                || actor.moderates(challenge.primarySpoke())
                || challenge.secondarySpokes().stream().anyMatch(actor::moderates)
                || actor.has(Role.PROGRAMME_OFFICE);
    }

    /** One proposal, after the deadline: the juror to whom it is assigned, once nothing was declared against it. */
    boolean mayJudge(Actor actor, ProposalId proposal, ChallengeFacts challenge, Instant now) {
        return !actor.isVisitor()
                && SubmissionDeadline.of(challenge).isOver(now)
                && judges.opened(actor.id(), proposal);
    }
}

package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.SubmissionGate;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.RuleViolation;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a challenge asks of whoever confirms or sends a proposal, with the way to the place where it is done. */
@Component
class SubmissionGates {
    private final List<SubmissionGate> gates;

    SubmissionGates(List<SubmissionGate> gates) {
        this.gates = gates;
    }

    void pass(ChallengeId challenge, Actor actor) {
        try {
            gates.forEach(gate -> gate.pass(challenge, actor.id()));
        } catch (RuleViolation why) {
            throw new SubmissionRefusal(why, ChallengeLinks.challenge(challenge) + "#changes");
        }
    }
}

package it.mics.bottega.evaluation.panel;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalReading;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may put a panel together, and who sits on it: the one place that this module asks. */
@Component
public class PanelRegister {
    private final PanelQueries queries;
    private final ChallengeRegister challenges;
    private final ProposalReading proposals;
    private final Conflicts conflicts;
    private final CurrentActor current;

    PanelRegister(
            PanelQueries queries,
            ChallengeRegister challenges,
            ProposalReading proposals,
            Conflicts conflicts,
            CurrentActor current) {
        this.queries = queries;
        this.challenges = challenges;
        this.proposals = proposals;
        this.conflicts = conflicts;
        this.current = current;
    }

    /** The challenge, for its company and for whoever leads its spoke without a hard finding, once entries are closed. */
    public ChallengeFacts composed(ChallengeId id) {
        Actor actor = current.get();
        boolean readable = proposals.mayReadSentTo(id);
        return challenges
                .find(id)
                .filter(facts -> readable
                        && (actor.actsFor(facts.owner())
                                || actor.moderates(facts.primarySpoke())
                                        && !conflicts
                                                .of(actor.id(), "challenge", id.value())
                                                .hard()))
                .orElseThrow(NotFound::new);
    }

    /** The same while the panel may still change: before the results are published. */
    public ChallengeFacts open(ChallengeId id) {
        ChallengeFacts facts = composed(id);
        if (!isOpen(facts)) throw new RuleViolation("panel.over");
        return facts;
    }

    /** True while proposals are judged. */
    public static boolean isOpen(ChallengeFacts facts) {
        return facts.status() == ChallengeStatus.CLOSED_TO_ENTRIES || facts.status() == ChallengeStatus.IN_EVALUATION;
    }

    /** Everybody who was asked, in the order of asking. */
    public List<Seat> seats(ChallengeId id) {
        return queries.of(id);
    }

    /** True where this person presides over the panel. */
    public boolean presides(AccountId person, ChallengeId id) {
        return queries.of(id).stream()
                .anyMatch(seat -> seat.chair() && seat.juror().equals(person));
    }
}

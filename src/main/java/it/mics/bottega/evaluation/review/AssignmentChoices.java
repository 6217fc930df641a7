package it.mics.bottega.evaluation.review;

import it.mics.bottega.evaluation.assign.Worth;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.util.List;
import java.util.Map;

/**
 * What could be assigned beside what is, in two ways to compare; nothing of it is decided.
 *
 * @param missing how many readers the proposals need together to be read by enough
 * @param fits how well each juror fits each proposal that needs readers, 0..1000 thousandths
 */
public record AssignmentChoices(Way best, Way byTurns, int missing, Map<ProposalId, Map<AccountId, Integer>> fits) {
    /** A plan, what it comes to, and the most that one juror reads by it. */
    public record Way(List<Planned> plan, Worth worth, int heaviest) {}
}

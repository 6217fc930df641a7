package it.mics.bottega.learning;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import java.util.List;

/**
 * What other weights would have done: of the introductions that came about, how many people would have stood higher, equally high or lower
 * in the list of their challenge, and for which open challenges the five best people would be others.
 */
public record Replay(int higher, int same, int lower, int openChallenges, List<Changed> changed) {
    /** An open challenge whose five best would be others: who would come in, and who would go. */
    public record Changed(ChallengeId challenge, List<AccountId> entering, List<AccountId> leaving) {}
}

package it.mics.bottega.proposal.opening;

import it.mics.bottega.proposal.ProposalId;
import java.util.List;
import java.util.Set;

/**
 * What a reader sees about sending after the deadline of one challenge.
 *
 * @param all what was decided, without names
 * @param mayOpen what the reader may decide now
 * @param candidates the proposals that this could be about
 */
public record OpeningDesk(List<Opening> all, Set<OpeningKind> mayOpen, List<Candidate> candidates) {
    /** A team’s proposal, and what could be decided about it. */
    public record Candidate(ProposalId proposal, String team, OpeningKind kind) {}
}

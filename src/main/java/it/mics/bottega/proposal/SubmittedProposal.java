package it.mics.bottega.proposal;

import java.time.Instant;
import java.util.List;

/** A proposal exactly as it was last sent; the fingerprint is stored with it and computed again at each reading. */
public record SubmittedProposal(
        ProposalFacts facts,
        int version,
        String teamName,
        ProposalContent content,
        List<RosterEntry> roster,
        Instant submittedAt,
        String sha256,
        String sha256Now) {
    /** True where what is read is what was sent. */
    public boolean intact() {
        return sha256.equals(sha256Now);
    }
}

package it.mics.bottega.proposal;

import java.time.Instant;
import java.util.List;

/**
 * What became of saving part by part: the text that is now in the database, its version and time, who wrote it before, the parts
 * that both changed and the parts in which somebody else is writing at the moment; of those two nothing was written.
 */
public record Written(
        int version,
        Instant at,
        ProposalContent content,
        String by,
        List<ProposalMerge.Part> disputed,
        List<ProposalMerge.Part> waiting) {}

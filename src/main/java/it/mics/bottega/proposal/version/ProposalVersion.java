package it.mics.bottega.proposal.version;

import it.mics.bottega.proposal.ProposalContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text as it stood: its number in the order of keeping, why it was kept, who had written it last and when. */
public record ProposalVersion(
        int n,
        VersionReason reason,
        String name,
        @Nullable Integer sent,
        Instant at,
        String by,
        ProposalContent content) {}

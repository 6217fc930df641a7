package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text that is about to take the place of another one: what stood, since when and by whom, what comes, and who writes it. */
public record Rewritten(
        ProposalId proposal,
        ProposalContent before,
        Instant writtenAt,
        @Nullable AccountId writtenBy,
        ProposalContent after,
        AccountId writer,
        Instant at) {}

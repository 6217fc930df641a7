package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text that is about to take the place of another one: what stood, since when and by whom, what comes, and who writes it. */
public record Rewritten(
        ProposalId proposal,
        ProposalContent before,
        Instant writtenAt,
        @Nullable AccountId writtenBy,
        ProposalContent after,
        AccountId writer,
        Instant at) {
    static Rewritten of(Proposal proposal, ProposalContent next, Actor writer, Instant now) {
        UUID before = proposal.savedBy();
        return new Rewritten(
                proposal.id(),
                proposal.content(),
                proposal.savedAt(),
                before == null ? null : new AccountId(before),
                next,
                writer.id(),
                now);
    }
}

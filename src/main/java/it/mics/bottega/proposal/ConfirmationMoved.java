package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** A team was asked to confirm a version, all have confirmed it, or it is void because something in it has changed; by whom. */
public record ConfirmationMoved(
        ProposalId proposal, int round, Step step, @Nullable AccountId by) {
    /** What happened. */
    public enum Step {
        ASKED,
        COMPLETE,
        VOID
    }
}

package it.mics.bottega.proposal;

import it.mics.bottega.kernel.RuleViolation;
import java.util.List;

/** Refuses to send a proposal and names everything that is missing. */
public final class IncompleteProposal extends RuleViolation {
    private final List<Requirement> missing;

    IncompleteProposal(List<Requirement> missing) {
        super("proposal.submit.incomplete", missing.size());
        this.missing = List.copyOf(missing);
    }

    /** What is missing. */
    public List<Requirement> missing() {
        return missing;
    }
}

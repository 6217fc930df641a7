package it.mics.bottega.proposal;

/** Where a proposal stands. */
public enum ProposalStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    DECIDED,
    NOT_SUBMITTED;

    /** The message key of the name. */
    public String key() {
        return "proposal.status." + name();
    }
}

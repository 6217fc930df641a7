package it.mics.bottega.proposal;

/** The addresses of proposals, for pages and messages. */
public final class ProposalLinks {
    private ProposalLinks() {}

    /** The page of one proposal. */
    public static String proposal(ProposalId id) {
        return "proposal/" + id.value();
    }

    /** My proposals. */
    public static String mine() {
        return "proposals";
    }
}

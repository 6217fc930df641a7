package it.mics.bottega.proposal;

/** The addresses of proposals, for pages and messages. */
public final class ProposalLinks {
    private ProposalLinks() {}

    /** The page of one proposal. */
    public static String proposal(ProposalId id) {
        return "proposal/" + id.value();
    }

    /** The versions of one proposal. */
    public static String versions(ProposalId id) {
        return proposal(id) + "/versions";
    }

    /** My proposals. */
    public static String mine() {
        return "proposals";
    }
}

package it.mics.bottega.proposal;

/** The addresses of proposals, for pages and messages. */
public final class ProposalLinks {
    /** The page on which receipts are checked. */
    public static final String CHECK = "receipt";

    /** The name under which its address holds a fingerprint. */
    public static final String PRINT = "print";

    private ProposalLinks() {}

    /** Where the receipt with this fingerprint is checked. */
    public static String check(String sha256) {
        return CHECK + "?" + PRINT + "=" + sha256;
    }

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

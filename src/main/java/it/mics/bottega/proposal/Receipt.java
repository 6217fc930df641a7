package it.mics.bottega.proposal;

import java.time.Instant;

/** Proof that a version arrived: which, when on the server’s clock, and its fingerprint. */
public record Receipt(ProposalId proposal, int version, Instant at, String sha256, String sentBy) {
    /** The first and last four characters of the fingerprint. */
    public String fingerprint() {
        return sha256.substring(0, 8) + "…" + sha256.substring(sha256.length() - 4);
    }
}

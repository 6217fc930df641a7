package it.mics.bottega.proposal;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a proposal; random, never a sequence. */
@Embeddable
public record ProposalId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }
}

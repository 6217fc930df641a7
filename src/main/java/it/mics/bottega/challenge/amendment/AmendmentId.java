package it.mics.bottega.challenge.amendment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one amendment of one challenge; random, never a sequence. */
@Embeddable
public record AmendmentId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static AmendmentId random() {
        return new AmendmentId(UUID.randomUUID());
    }
}

package it.mics.bottega.challenge.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one person's access to one brief; random, never a sequence. */
@Embeddable
public record AccessId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static AccessId random() {
        return new AccessId(UUID.randomUUID());
    }
}

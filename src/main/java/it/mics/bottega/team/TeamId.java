package it.mics.bottega.team;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a team; random, never a sequence. */
@Embeddable
public record TeamId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }
}

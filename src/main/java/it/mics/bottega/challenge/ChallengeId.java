package it.mics.bottega.challenge;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a challenge; random, never a sequence. */
@Embeddable
public record ChallengeId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static ChallengeId random() {
        return new ChallengeId(UUID.randomUUID());
    }
}

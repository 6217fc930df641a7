package it.mics.bottega.introduction;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an introduction; random, never a sequence. */
@Embeddable
public record IntroductionId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static IntroductionId random() {
        return new IntroductionId(UUID.randomUUID());
    }
}

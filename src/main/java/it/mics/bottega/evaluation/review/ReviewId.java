package it.mics.bottega.evaluation.review;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one juror's review of one proposal. */
public record ReviewId(UUID value) implements Serializable {
    /** A new one. */
    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }
}

package it.mics.bottega.challenge.criteria;

import java.util.UUID;

/** Identifies a criterion of one challenge. */
public record CriterionId(UUID value) {
    /** A new one. */
    public static CriterionId random() {
        return new CriterionId(UUID.randomUUID());
    }
}

package it.mics.bottega.identity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an account; random, never a sequence. */
@Embeddable
public record AccountId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }
}

package it.mics.bottega.governance;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a moderation case; random, never a sequence. */
public record CaseId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }
}

package it.mics.bottega.vocabulary;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a proposed term; random, never a sequence. */
public record TermId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static TermId random() {
        return new TermId(UUID.randomUUID());
    }
}

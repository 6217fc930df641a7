package it.mics.bottega.team.merge;

import java.util.UUID;

/** Identifies one proposal that two teams become one; random, never a sequence. */
public record MergeId(UUID value) {
    /** A new id that nobody can guess. */
    public static MergeId random() {
        return new MergeId(UUID.randomUUID());
    }
}

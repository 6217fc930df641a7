package it.mics.bottega.conversation;

import java.util.UUID;

/** Identifies one thing that was said to the other side; random, never a sequence. */
public record LineId(UUID value) {
    /** A new id that nobody can guess. */
    public static LineId random() {
        return new LineId(UUID.randomUUID());
    }
}

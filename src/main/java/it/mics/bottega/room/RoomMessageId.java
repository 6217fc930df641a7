package it.mics.bottega.room;

import java.util.UUID;

/** Identifies one message in a team's room; random, never a sequence. */
public record RoomMessageId(UUID value) {
    /** A new id that nobody can guess. */
    public static RoomMessageId random() {
        return new RoomMessageId(UUID.randomUUID());
    }
}

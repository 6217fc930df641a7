package it.mics.bottega.room;

import java.util.UUID;

/** Identifies one date of a team; random, never a sequence. */
public record RoomDateId(UUID value) {
    /** A new id that nobody can guess. */
    public static RoomDateId random() {
        return new RoomDateId(UUID.randomUUID());
    }
}

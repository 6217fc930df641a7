package it.mics.bottega.team.motion;

import java.util.UUID;

/** Identifies one thing that a team decides together; random, never a sequence. */
public record MotionId(UUID value) {
    /** A new id that nobody can guess. */
    public static MotionId random() {
        return new MotionId(UUID.randomUUID());
    }
}

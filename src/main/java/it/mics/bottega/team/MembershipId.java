package it.mics.bottega.team;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one person’s way into a team; random, never a sequence. */
@Embeddable
public record MembershipId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static MembershipId random() {
        return new MembershipId(UUID.randomUUID());
    }
}

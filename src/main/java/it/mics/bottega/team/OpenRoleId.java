package it.mics.bottega.team;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a role that a team still looks for; random, never a sequence. */
@Embeddable
public record OpenRoleId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static OpenRoleId random() {
        return new OpenRoleId(UUID.randomUUID());
    }
}

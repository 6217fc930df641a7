package it.mics.bottega.team.roster;

import java.util.UUID;

/** A change of the roster of a team that has handed in. */
public record RosterChangeId(UUID value) {
    /** A new one. */
    public static RosterChangeId random() {
        return new RosterChangeId(UUID.randomUUID());
    }
}

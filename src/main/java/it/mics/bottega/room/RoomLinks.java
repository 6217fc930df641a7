package it.mics.bottega.room;

import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;

/** Where the rooms of teams are. */
public final class RoomLinks {
    private RoomLinks() {}

    /** The room of a team. */
    public static String room(TeamId team) {
        return TeamLinks.team(team) + "/room";
    }
}

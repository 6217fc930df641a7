package it.mics.bottega.team;

/** Whether a team still looks for somebody in a role. */
public enum OpenRoleStatus {
    OPEN,
    FILLED,
    CLOSED
}

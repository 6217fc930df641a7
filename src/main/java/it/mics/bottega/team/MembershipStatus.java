package it.mics.bottega.team;

/** Where one person’s way into a team stands. */
public enum MembershipStatus {
    INVITED,
    REQUESTED,
    ACTIVE,
    DECLINED,
    EXPIRED,
    CANCELLED,
    LEFT,
    REMOVED;

    /** True while an answer is awaited. */
    public boolean pending() {
        return this == INVITED || this == REQUESTED;
    }

    /** True while the person is in, or an answer is awaited. */
    public boolean current() {
        return this == ACTIVE || pending();
    }
}

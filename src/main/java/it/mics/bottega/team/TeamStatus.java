package it.mics.bottega.team;

/** Where a team stands; READY is derived from the challenge’s rules at every change. */
public enum TeamStatus {
    FORMING,
    READY,
    ENTERED,
    AWARDED,
    NOT_SELECTED,
    CLOSED,
    DISBANDED;

    /** True while people may come and go. */
    public boolean open() {
        return this == FORMING || this == READY;
    }

    /** True once a proposal has been handed in. */
    public boolean entered() {
        return this == ENTERED || this == AWARDED || this == NOT_SELECTED;
    }

    /** The message key of the name. */
    public String key() {
        return "team.status." + name();
    }
}

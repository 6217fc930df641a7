package it.mics.bottega.team;

import it.mics.bottega.kernel.RuleViolation;

/** Where a team stands; READY is derived from the challenge’s rules at every change. */
public enum TeamStatus {
    FORMING,
    READY,
    ENTERED,
    AWARDED,
    NOT_SELECTED,
    CLOSED,
    DISBANDED,
    /** Its people went over to another team of the same challenge. */
    MERGED;

    /** True while people may come and go. */
    public boolean open() {
        return this == FORMING || this == READY;
    }

    /** True once a proposal has been handed in. */
    public boolean entered() {
        return this == ENTERED || this == AWARDED || this == NOT_SELECTED;
    }

    /** The refusal to change a team of this name that no longer changes, with the reason why. */
    RuleViolation frozen(String team) {
        return new RuleViolation("team.frozen." + name(), team);
    }

    /** The message key of the name. */
    public String key() {
        return "team.status." + name();
    }
}

package it.mics.bottega.challenge;

/** Until when a company keeps its name to itself: not at all, until a reader has access to the brief, or until results are published. */
public enum AnonymousUntil {
    NEVER,
    ACCESS,
    AWARD;

    /** The message key of the name. */
    public String key() {
        return "challenge.anonymous." + name();
    }
}

package it.mics.bottega.governance.conflict;

/** What a finding does to a decision: it blocks it, it asks for a second signature, or nothing is looked for. */
public enum Severity {
    HARD,
    SOFT,
    OFF;

    /** The message key of the name. */
    public String key() {
        return "conflict.severity." + name();
    }
}

package it.mics.bottega.report;

/** What can be reported. */
public enum ReportKind {
    CHALLENGE,
    PERSON,
    TEAM;

    /** True where a moderator can close it to everybody but its owner. */
    public boolean hideable() {
        return this != TEAM;
    }
}

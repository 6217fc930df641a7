package it.mics.bottega.governance.conflict;

/** What kind of relation a person declares. */
public enum RelationKind {
    FAMILY,
    FINANCIAL,
    SUPERVISION,
    /** A funded project together: it lasts until a day that is known. */
    JOINT_PROJECT;

    /** The message key of the name. */
    public String key() {
        return "conflict.relation." + name();
    }
}

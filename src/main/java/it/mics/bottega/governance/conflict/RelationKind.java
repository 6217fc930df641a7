package it.mics.bottega.governance.conflict;

/** What kind of relation a person declares. */
public enum RelationKind {
    FAMILY,
    FINANCIAL,
    SUPERVISION;

    /** The message key of the name. */
    public String key() {
        return "conflict.relation." + name();
    }
}

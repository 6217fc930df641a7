package it.mics.bottega.governance.conflict.declared;

/** What kind of part of an institution somebody works in. */
public enum UnitKind {
    DEPARTMENT,
    GROUP;

    /** The message key of the name. */
    public String key() {
        return "conflict.unit." + name();
    }
}

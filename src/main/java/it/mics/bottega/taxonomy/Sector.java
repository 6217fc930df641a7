package it.mics.bottega.taxonomy;

/** The three sectors of the programme. */
public enum Sector {
    FASHION,
    FURNITURE,
    AUTOMATION;

    /** The message key of the name. */
    public String key() {
        return "sector." + name();
    }
}

package it.mics.bottega.matching.exposure;

/** The lists in which people are shown to others. */
public enum ShownIn {
    CHALLENGE,
    ROLE,
    INTRODUCTION,
    COMPOSED;

    /** The message key of the name. */
    public String key() {
        return "exposure.list." + name();
    }
}

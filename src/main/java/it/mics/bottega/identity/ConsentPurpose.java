package it.mics.bottega.identity;

/** What one can agree to, each with the version of the text that is shown now. */
public enum ConsentPurpose {
    /** The profile is seen by those whom its owner chose. */
    PROFILE_SHOWN(1),
    /** Teams and companies may be given the person as a suggestion, and may ask. */
    BEING_ASKED(1),
    /** The night’s search may propose the person for introductions. */
    PROPOSED_BY_NIGHT(1),
    /** The public list of works is read from ORCID. */
    ORCID_WORKS(1);

    private final int textVersion;

    ConsentPurpose(int textVersion) {
        this.textVersion = textVersion;
    }

    /** The version of the text; a text that has changed needs a new yes. */
    public int textVersion() {
        return textVersion;
    }

    /** The message key of the name; {@code .text} below it is what one agrees to. */
    public String key() {
        return "privacy.purpose." + name();
    }
}

package it.mics.bottega.directory;

/** Who may read a profile: everybody signed in, only those with a role in the programme, or nobody else. */
public enum ProfileVisibility {
    PUBLIC,
    PROGRAMME,
    HIDDEN;

    /** The message key of the name. */
    public String key() {
        return "directory.visibility." + name();
    }
}

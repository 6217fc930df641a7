package it.mics.bottega.directory;

/** What an organisation is. */
public enum OrganisationKind {
    UNIVERSITY,
    PUBLIC_RESEARCH,
    PRIVATE_RESEARCH,
    COMPANY,
    INSTITUTION,
    ASSOCIATION;

    /** The message key of the name. */
    public String key() {
        return "directory.kind." + name();
    }
}

package it.mics.bottega.identity;

/** What a person may act as; always granted with a scope. */
public enum Role {
    RESEARCHER,
    COMPANY_MEMBER,
    SPOKE_LEADER,
    SPOKE_DEPUTY,
    PROGRAMME_OFFICE,
    /** Reads the record of acts and nothing of its own accord besides. */
    AUDITOR,
    /** Keeps the application running; has no right to content. */
    TECHNICAL_ADMIN;

    /** True where the role takes part in the programme, rather than watching over it or keeping it running. */
    public boolean takesPart() {
        return this != AUDITOR && this != TECHNICAL_ADMIN;
    }

    /** The authority that views and services ask for. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The message key of the name. */
    public String key() {
        return "role." + name();
    }
}

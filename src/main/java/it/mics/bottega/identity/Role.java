package it.mics.bottega.identity;

/** What a person may act as; always granted with a scope. */
public enum Role {
    RESEARCHER,
    COMPANY_MEMBER,
    SPOKE_LEADER,
    SPOKE_DEPUTY,
    PROGRAMME_OFFICE;

    /** The authority that views and services ask for. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The message key of the name. */
    public String key() {
        return "role." + name();
    }
}

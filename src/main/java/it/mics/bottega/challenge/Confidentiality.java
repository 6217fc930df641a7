package it.mics.bottega.challenge;

/** Who may read the brief: everybody, signed-in people of the programme, or those under a non-disclosure agreement. */
public enum Confidentiality {
    OPEN,
    PROGRAMME,
    NDA;

    /** The message key of the name. */
    public String key() {
        return "challenge.confidentiality." + name();
    }
}

package it.mics.bottega.governance;

/** What a moderator can do with a case; each with the key that does it in the queue. */
public enum CaseAction {
    APPROVE("A"),
    RETURN("R"),
    DECLINE("X");

    private final String key;

    CaseAction(String key) {
        this.key = key;
    }

    /** The key on the keyboard. */
    public String key() {
        return key;
    }
}

package it.mics.bottega.attachment;

/** Why a file that arrived was refused; each has its words for the person who added it. */
public enum AttachmentProblem {
    /** None of the kinds that are taken. */
    KIND,
    /** Cannot be opened. */
    DAMAGED,
    /** Opens only with a password. */
    ENCRYPTED,
    /** Holds macros. */
    MACROS,
    /** Holds scripts, commands or other files. */
    ACTIVE,
    /** Is two kinds of file at once. */
    TWO_IN_ONE,
    /** Unpacks to far more than it seems. */
    EXPLODES,
    /** Takes more time or memory to read than there is. */
    TOO_COMPLEX,
    /** The virus scanner found something. */
    VIRUS;

    /** The key of the words. */
    public String key() {
        return "attachment.problem." + name();
    }
}

package it.mics.bottega.governance.audit;

/** In what way the record was found touched. */
public enum ChainFault {
    /** An entry says something else than what was recorded. */
    CHANGED,
    /** An entry is gone. */
    REMOVED,
    /** A link does not follow the one before it. */
    UNJOINED,
    /** An entry came in without a link. */
    SMUGGLED,
    /** The chain ends elsewhere than its head says. */
    CUT,
    /** What was anchored outside is not in the chain: its end was cut, or it was made anew. */
    ANCHOR_LOST;

    /** The message key of the sentence; {0} is the place. */
    public String key() {
        return "audit.fault." + name();
    }
}

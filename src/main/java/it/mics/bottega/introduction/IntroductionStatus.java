package it.mics.bottega.introduction;

/** Where an introduction stands; PROPOSED and APPROVED are passed through in one act, and names cross only at MUTUAL. */
public enum IntroductionStatus {
    PROPOSED,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    OFFERED,
    ACCEPTED_BY_ONE,
    MUTUAL,
    ENGAGED,
    CLOSED,
    REJECTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    SUPERSEDED;

    /** True while it may still come about. */
    public boolean isOpen() {
        return ordinal() <= ACCEPTED_BY_ONE.ordinal();
    }

    /** True while at least one side may still answer. */
    public boolean isOffered() {
        return this == OFFERED || this == ACCEPTED_BY_ONE;
    }

    /** True once both sides have said yes, whatever came of it. */
    public boolean cameAbout() {
        return this == MUTUAL || this == ENGAGED || this == CLOSED;
    }

    /** The message key of the word for it, as the asking side reads it. */
    public String key() {
        return "introduction.status." + name();
    }

    /** The message key of the word for it, as the invited person reads it. */
    public String keyForPerson() {
        return "introduction.you." + name();
    }
}

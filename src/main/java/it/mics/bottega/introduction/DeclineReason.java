package it.mics.bottega.introduction;

/** Why a person says no; chosen from a list so that it can be learned from without asking for more. */
public enum DeclineReason {
    TOO_EARLY,
    NOT_OUR_NEED,
    BENEFIT_UNCLEAR,
    DESCRIPTION_UNCLEAR,
    NO_CAPACITY_NOW,
    COMPETES_INTERNALLY,
    IP_TERMS,
    OTHER;

    /** The message key of the sentence as this side says it. */
    public String key(Side side) {
        return (side == Side.PERSON ? "introduction.decline." : "introduction.declineUs.") + name();
    }
}

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

    /** The message key of the sentence. */
    public String key() {
        return "introduction.decline." + name();
    }
}

package it.mics.bottega.introduction;

/** Where an introduction stands: first the spoke's leader decides, then the person; names cross only at MUTUAL. */
public enum IntroductionStatus {
    IN_REVIEW,
    OFFERED,
    MUTUAL,
    REJECTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN;

    /** True while it may still come about. */
    public boolean isOpen() {
        return this == IN_REVIEW || this == OFFERED;
    }

    /** The message key of the word for it. */
    public String key() {
        return "introduction.status." + name();
    }
}

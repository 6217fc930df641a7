package it.mics.bottega.introduction;

/** Why nothing came of an introduction. */
public enum NoFollowUp {
    NO_TIME,
    NO_ANSWER,
    NOT_THE_FIT,
    TERMS,
    LATER;

    /** The message key of the words. */
    public String key() {
        return "introduction.noFollowUp." + name();
    }
}

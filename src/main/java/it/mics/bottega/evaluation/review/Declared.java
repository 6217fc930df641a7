package it.mics.bottega.evaluation.review;

/** What a juror declares about a proposal before it opens. */
public enum Declared {
    NONE,
    SOFT,
    HARD;

    /** The message key of the name. */
    public String key() {
        return "review.declared." + name();
    }
}

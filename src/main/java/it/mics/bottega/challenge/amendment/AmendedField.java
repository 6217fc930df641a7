package it.mics.bottega.challenge.amendment;

/** What may change on a challenge that is open: its texts, a higher prize, later dates. */
public enum AmendedField {
    TEASER,
    NEED,
    TODAY,
    WANTED,
    OUT_OF_SCOPE,
    PRIZE,
    SUBMIT_UNTIL,
    DECIDE_BY;

    /** True for a text, which is written in two languages. */
    public boolean isText() {
        return ordinal() <= OUT_OF_SCOPE.ordinal();
    }

    /** True for what stands in the brief, which may be closed to the reader. */
    public boolean isBrief() {
        return isText() && this != TEASER;
    }
}

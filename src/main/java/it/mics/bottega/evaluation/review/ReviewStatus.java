package it.mics.bottega.evaluation.review;

/** Where a review stands, from its assignment to the moment when it counts or does no longer. */
public enum ReviewStatus {
    ASSIGNED,
    TO_SIGN,
    CONFLICTED,
    DRAFT,
    SUBMITTED,
    REOPENED,
    REVOKED;

    /** True while the juror has it to do. */
    public boolean waits() {
        return this == ASSIGNED || isWritten();
    }

    /** True while the juror may write it. */
    public boolean isWritten() {
        return this == DRAFT || this == REOPENED;
    }

    /** True where the juror has declared and may read the proposal. */
    public boolean isOpen() {
        return isWritten() || this == SUBMITTED;
    }

    /** The message key of the name. */
    public String key() {
        return "review.status." + name();
    }
}

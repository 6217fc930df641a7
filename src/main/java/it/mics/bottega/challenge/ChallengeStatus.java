package it.mics.bottega.challenge;

import java.util.EnumSet;
import java.util.Set;

/** Where a challenge stands; a returned one is written on and submitted again without becoming a draft in between. */
public enum ChallengeStatus {
    DRAFT,
    SUBMITTED_FOR_REVIEW,
    RETURNED,
    REJECTED,
    SCHEDULED,
    OPEN,
    CLOSED_TO_ENTRIES,
    IN_EVALUATION,
    PUBLISHED_RESULTS,
    FOLLOW_UP,
    ARCHIVED,
    CANCELLED;

    /** The states that everybody may see. */
    public static final Set<ChallengeStatus> PUBLIC =
            Set.copyOf(EnumSet.of(OPEN, CLOSED_TO_ENTRIES, IN_EVALUATION, PUBLISHED_RESULTS, FOLLOW_UP, ARCHIVED));

    /** True where everybody may see the challenge. */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** True while its author may write on it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** True where it stands as its company submitted it; a cancelled one may hold what nobody ever submitted. */
    public boolean isSubmitted() {
        return !isEditable() && this != CANCELLED;
    }

    /** True while what its moderators decided can still be decided again: nobody outside its company has seen it. */
    public boolean isReconsidered() {
        return this == SCHEDULED || this == REJECTED;
    }

    /** True once everybody knows the results. */
    public boolean hasResults() {
        return this == PUBLISHED_RESULTS || this == FOLLOW_UP || this == ARCHIVED;
    }

    /** The message key of the name. */
    public String key() {
        return "challenge.status." + name();
    }

    /** Where it may go from here. */
    public Set<ChallengeStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED_FOR_REVIEW, CANCELLED);
            case SUBMITTED_FOR_REVIEW -> EnumSet.of(DRAFT, RETURNED, REJECTED, SCHEDULED, OPEN, CANCELLED);
            case RETURNED -> EnumSet.of(SUBMITTED_FOR_REVIEW, CANCELLED);
            case SCHEDULED -> EnumSet.of(OPEN, RETURNED, SUBMITTED_FOR_REVIEW, CANCELLED);
            case REJECTED -> EnumSet.of(SUBMITTED_FOR_REVIEW);
            case OPEN -> EnumSet.of(CLOSED_TO_ENTRIES, CANCELLED);
            case CLOSED_TO_ENTRIES -> EnumSet.of(IN_EVALUATION, CANCELLED);
            case IN_EVALUATION -> EnumSet.of(PUBLISHED_RESULTS, CANCELLED);
            case PUBLISHED_RESULTS -> EnumSet.of(FOLLOW_UP, ARCHIVED);
            case FOLLOW_UP -> EnumSet.of(ARCHIVED);
            case ARCHIVED, CANCELLED -> EnumSet.noneOf(ChallengeStatus.class);
        };
    }
}

package it.mics.bottega.challenge;

/** What a moderator looks at before a challenge opens; an item that does not hold goes back to the company with its step. */
public enum ReviewItem {
    NEED_CLEAR(1),
    RIGHT_SPOKE(1),
    PUBLIC_SAFE(1),
    RESULT_MEASURABLE(3),
    SKILLS_FIT(4),
    MUST_HAVES_FEW(4),
    TERMS_CLEAR(5),
    TIME_FAIR(6);

    private final int step;

    ReviewItem(int step) {
        this.step = step;
    }

    /** The step of the form in which it is mended. */
    public int step() {
        return step;
    }

    /** The message key of what should hold. */
    public String holdsKey() {
        return "challenge.review.holds." + name();
    }

    /** The message key of what the company is asked to do. */
    public String mendKey() {
        return "challenge.review.mend." + name();
    }

    /** The item of this name, if there is one. */
    public static java.util.Optional<ReviewItem> of(String name) {
        for (ReviewItem item : values()) if (item.name().equals(name)) return java.util.Optional.of(item);
        return java.util.Optional.empty();
    }
}

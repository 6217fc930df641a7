package it.mics.bottega.evaluation;

/** What a proposal came to. */
public enum Outcome {
    AWARDED,
    MENTION,
    RESERVE,
    NOT_SELECTED,
    INELIGIBLE;

    /** True where title and team are named in public. */
    public boolean isNamed() {
        return this == AWARDED || this == MENTION;
    }

    /** The message key of the name. */
    public String key() {
        return "evaluation.outcome." + name();
    }
}

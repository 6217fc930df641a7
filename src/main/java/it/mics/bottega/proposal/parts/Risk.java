package it.mics.bottega.proposal.parts;

import jakarta.persistence.Embeddable;

/** What could go wrong, how likely and how bad that is from 1 to 3, and what the team would do. */
@Embeddable
public record Risk(String what, int likelihood, int consequence, String answer) {
    /** The highest of the three steps. */
    public static final int HIGHEST = 3;

    /** From this product on a reader should look twice. */
    private static final int SERIOUS = 6;

    /** A line on which nobody has written yet. */
    public static Risk empty() {
        return new Risk("", 2, 2, "");
    }

    /** True where it is both likely and bad enough to be looked at twice. */
    public boolean isSerious() {
        return likelihood * consequence >= SERIOUS;
    }
}

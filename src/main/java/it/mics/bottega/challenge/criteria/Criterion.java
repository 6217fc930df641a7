package it.mics.bottega.challenge.criteria;

import it.mics.bottega.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a challenge.
 *
 * @param label what it is called, 80 characters in each language at most
 * @param about what is looked at, 600 characters in each language at most
 * @param weight percent of the final score, 0..100; all criteria of a challenge together have 100
 * @param threshold the least mean score with which a proposal can be awarded, 1..5, or null where there is none
 * @param anchors what scores mean
 */
public record Criterion(
        CriterionId id,
        LocalizedText label,
        LocalizedText about,
        int weight,
        @Nullable Integer threshold,
        Anchors anchors) {
    /** Scores are whole numbers from 0 to this. */
    public static final int HIGHEST = 5;

    /** A criterion that nobody has written yet. */
    public static Criterion blank() {
        return new Criterion(CriterionId.random(), LocalizedText.EMPTY, LocalizedText.EMPTY, 0, null, Anchors.NONE);
    }

    /** The same with another weight. */
    public Criterion weighing(int percent) {
        return new Criterion(id, label, about, percent, threshold, anchors);
    }

    /** The same with other words. */
    public Criterion worded(LocalizedText name, LocalizedText what, @Nullable Integer least, Anchors meaning) {
        return new Criterion(id, name, what, weight, least, meaning);
    }
}

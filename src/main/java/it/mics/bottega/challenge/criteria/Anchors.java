package it.mics.bottega.challenge.criteria;

import it.mics.bottega.kernel.LocalizedText;

/** What a score of 0, of 3 and of 5 means on a criterion, so that jurors mean the same by the same number. */
public record Anchors(LocalizedText lowest, LocalizedText middle, LocalizedText highest) {
    /** Where nobody has written any. */
    public static final Anchors NONE = new Anchors(LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY);
}

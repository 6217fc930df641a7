package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.criteria.CriterionId;
import java.util.Map;

/** A colleague’s submitted review, without private words. */
public record OtherReview(ReviewId id, String juror, Map<CriterionId, Mark> marks) {
    public OtherReview {
        marks = Map.copyOf(marks);
    }
}

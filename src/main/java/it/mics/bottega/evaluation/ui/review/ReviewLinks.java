package it.mics.bottega.evaluation.ui.review;

import it.mics.bottega.evaluation.review.ReviewId;

/** The addresses of a juror’s pages. */
final class ReviewLinks {
    static final String OF = "of";
    static final String MINE = "reviews";

    private ReviewLinks() {}

    static String review(ReviewId id) {
        return "review?" + OF + "=" + id.value();
    }
}

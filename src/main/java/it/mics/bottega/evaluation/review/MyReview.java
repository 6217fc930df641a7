package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;

/** A review of mine in a list: what the proposal is called, where its team works, and for which challenge. */
public record MyReview(
        ReviewItem item, ChallengeFacts challenge, String title, List<LocalizedText> institutions, int criteria) {
    public MyReview {
        institutions = List.copyOf(institutions);
    }
}

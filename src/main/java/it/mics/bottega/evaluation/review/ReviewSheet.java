package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.proposal.SubmittedProposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A juror’s review as the juror sees it.
 *
 * @param title of the proposal; with the institutions all that is shown before the declaration
 * @param proposal null until the juror has declared, and again where a conflict closes it
 * @param others empty until the own review is submitted
 * @param chair true where the reader may reopen what was submitted
 */
public record ReviewSheet(
        ReviewItem item,
        ChallengeFacts challenge,
        String title,
        List<LocalizedText> institutions,
        List<Criterion> criteria,
        Map<CriterionId, Mark> marks,
        @Nullable SubmittedProposal proposal,
        List<OtherReview> others,
        boolean chair,
        boolean open) {
    /** Scores this far apart, of a scale from 0 to 5, are a disagreement: 40 % of it. */
    private static final BigDecimal APART = BigDecimal.valueOf(2);

    public ReviewSheet {
        institutions = List.copyOf(institutions);
        criteria = List.copyOf(criteria);
        marks = Map.copyOf(marks);
        others = List.copyOf(others);
    }

    /** True while the juror may write. */
    public boolean writes() {
        return open && item.status().isWritten();
    }

    /** True where the jurors’ scores on this criterion are far apart; asked of nobody before the own review is submitted. */
    public boolean disagree(CriterionId criterion) {
        if (others.isEmpty()) return false;
        List<BigDecimal> scores = Stream.concat(
                        Stream.of(marks), others.stream().map(OtherReview::marks))
                .map(all -> all.getOrDefault(criterion, Mark.NONE).score())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return scores.size() > 1 && scores.getLast().subtract(scores.getFirst()).compareTo(APART) >= 0;
    }
}

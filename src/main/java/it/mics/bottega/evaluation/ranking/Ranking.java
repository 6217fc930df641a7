package it.mics.bottega.evaluation.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How proposals stand to one another.
 *
 * @param standings the placed ones in their order, then those under a threshold, then those without a review
 * @param ties for each two placed proposals with the same score, what told them apart
 */
public record Ranking(List<Standing> standings, List<Tie> ties) {
    /**
     * One proposal.
     *
     * @param place counted as in sports: two firsts are followed by a third; null under a threshold and without a review
     * @param score the weighted mean, 0 to 5; null without a review
     * @param normalised the mean of its jurors’ z-scores; null where a juror has too few reviews for one
     * @param means the mean of each criterion
     * @param below the criteria whose threshold it misses
     * @param disputed the criteria on which jurors lie far apart
     */
    public record Standing(
            UUID proposal,
            @Nullable Integer place,
            int reviews,
            @Nullable Exact score,
            @Nullable BigDecimal normalised,
            Map<UUID, Exact> means,
            Set<UUID> below,
            Set<UUID> disputed) {}

    /** What told two apart that have the same score; the criterion where it was one. */
    public record Tie(
            UUID ahead, UUID behind, TieRule rule, @Nullable UUID criterion) {}

    public Ranking {
        standings = List.copyOf(standings);
        ties = List.copyOf(ties);
    }

    /** How this proposal stands. */
    public Optional<Standing> of(UUID proposal) {
        return standings.stream().filter(one -> one.proposal().equals(proposal)).findFirst();
    }

    /** Those in the first place: one, several where nothing told them apart, none where nothing could be placed. */
    public List<UUID> winners() {
        return standings.stream()
                .filter(one -> Objects.equals(one.place(), 1))
                .map(Standing::proposal)
                .toList();
    }

    /** The ties that this proposal is part of. */
    public List<Tie> tiesOf(UUID proposal) {
        return ties.stream()
                .filter(tie -> tie.ahead().equals(proposal) || tie.behind().equals(proposal))
                .toList();
    }
}

package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.evaluation.ranking.Ranking.Standing;
import it.mics.bottega.evaluation.ranking.RankingInput.Entrant;
import it.mics.bottega.evaluation.ranking.RankingInput.Scoring;
import it.mics.bottega.evaluation.ranking.RankingInput.Weighed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ranks proposals: the same input gives the same ranking, on any machine and in any order of reviews.
 *
 * <p>Mean of criterion c over the n submitted reviews of a proposal: m(c) = Σ s(c) / n. Score: Σ w(c) · m(c) / 100, with the weights
 * w of the challenge; both are exact fractions. A proposal with m(c) under the threshold of a criterion has no place. Jurors disagree
 * on c where max s(c) − min s(c) ≥ 40 % of the scale. Equal scores go through {@link TieBreaking}. Source of these rules: the
 * evaluation rules of the programme (weighted mean of submitted reviews, range of 40 %, no chance and no submission time).
 */
public final class RankingRule {
    /** The range of scores on a criterion, in percent of the scale, from which jurors are said to disagree. */
    public static final int DISPUTED_PERCENT = 40;

    private static final Exact DISPUTED = Exact.of((long) DISPUTED_PERCENT * Criterion.HIGHEST, 100);

    private static final Comparator<Standing> BY_SCORE = Comparator.comparing(
                    (Standing one) -> Objects.requireNonNull(one.score()))
            .reversed();

    private RankingRule() {}

    /** The ranking that follows from this input, and from nothing else. */
    public static Ranking rank(RankingInput input) {
        Map<UUID, List<Scoring>> reviews = input.scorings().stream()
                .collect(Collectors.groupingBy(Scoring::proposal, TreeMap::new, Collectors.toList()));
        Map<UUID, BigDecimal> normalised = Normalising.of(input);
        List<Standing> eligible = new ArrayList<>();
        List<Standing> under = new ArrayList<>();
        List<Standing> unread = new ArrayList<>();
        for (Entrant entrant : input.entrants()) {
            List<Scoring> own = reviews.getOrDefault(entrant.proposal(), List.of());
            if (own.isEmpty()) {
                unread.add(new Standing(entrant.proposal(), null, 0, null, null, Map.of(), Set.of(), Set.of()));
                continue;
            }
            Standing standing = standing(input, entrant.proposal(), own, normalised);
            (standing.below().isEmpty() ? eligible : under).add(standing);
        }
        TieBreaking breaking = new TieBreaking(input);
        List<Standing> all = new ArrayList<>();
        TreeMap<Exact, List<Standing>> groups = new TreeMap<>(Comparator.reverseOrder());
        eligible.forEach(one -> groups.computeIfAbsent(Objects.requireNonNull(one.score()), none -> new ArrayList<>())
                .add(one));
        for (List<Standing> equals : groups.values()) {
            for (List<Standing> joint : breaking.order(equals)) {
                int place = all.size() + 1;
                joint.forEach(one -> all.add(placed(one, place)));
            }
        }
        under.sort(BY_SCORE.thenComparing(Standing::proposal));
        all.addAll(under);
        all.addAll(unread);
        return new Ranking(all, breaking.ties());
    }

    private static Standing standing(
            RankingInput input, UUID proposal, List<Scoring> own, Map<UUID, BigDecimal> normalised) {
        Map<UUID, Exact> means = new TreeMap<>();
        Set<UUID> below = new HashSet<>();
        Set<UUID> disputed = new HashSet<>();
        for (Weighed criterion : input.criteria()) {
            List<Exact> scores = own.stream()
                    .map(one -> Objects.requireNonNull(one.scores().get(criterion.id())))
                    .sorted()
                    .toList();
            Exact mean = scores.stream().reduce(Exact.ZERO, Exact::plus).times(Exact.of(1, scores.size()));
            means.put(criterion.id(), mean);
            Integer threshold = criterion.threshold();
            if (threshold != null && mean.compareTo(Exact.of(threshold, 1)) < 0) below.add(criterion.id());
            if (scores.getLast().minus(scores.getFirst()).compareTo(DISPUTED) >= 0) disputed.add(criterion.id());
        }
        Exact score = score(input.criteria(), means);
        return new Standing(proposal, null, own.size(), score, normalised.get(proposal), means, below, disputed);
    }

    /** The weighted mean of these criteria. */
    static Exact score(List<Weighed> criteria, Map<UUID, Exact> means) {
        Exact sum = Exact.ZERO;
        for (Weighed criterion : criteria)
            sum = sum.plus(Objects.requireNonNull(means.get(criterion.id())).times(Exact.of(criterion.weight(), 100)));
        return sum;
    }

    private static Standing placed(Standing one, int place) {
        return new Standing(
                one.proposal(),
                place,
                one.reviews(),
                one.score(),
                one.normalised(),
                one.means(),
                one.below(),
                one.disputed());
    }
}

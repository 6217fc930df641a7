package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.evaluation.ranking.RankingInput.Scoring;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sets strict and generous jurors on one scale. Of juror j with n ≥ 4 reviews, each with weighted score x: mean μ = Σ x / n, deviation
 * σ = √(Σ (x − μ)² / n), z = (x − μ) / σ, and 0 where σ = 0. A proposal has the mean of its jurors’ z, to four decimals, and none where
 * one of them has fewer reviews. Root and division are made with 34 decimal digits (IEEE 754 decimal128), the same on every machine.
 * Source: the usual standard score (population deviation, since a juror’s reviews are all there are).
 */
final class Normalising {
    /** So many reviews a juror needs. */
    static final int FEWEST = 4;

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final int DECIMALS = 4;

    private Normalising() {}

    static Map<UUID, BigDecimal> of(RankingInput input) {
        Map<Integer, List<Scoring>> jurors = input.scorings().stream()
                .collect(Collectors.groupingBy(Scoring::juror, TreeMap::new, Collectors.toList()));
        Map<UUID, BigDecimal> sums = new HashMap<>();
        Map<UUID, Integer> counts = new HashMap<>();
        jurors.values().stream().filter(own -> own.size() >= FEWEST).forEach(own -> {
            List<Exact> scores = own.stream().map(one -> score(input, one)).toList();
            Exact count = Exact.of(1, own.size());
            Exact mean = scores.stream().reduce(Exact.ZERO, Exact::plus).times(count);
            Exact variance = scores.stream()
                    .map(one -> one.minus(mean).times(one.minus(mean)))
                    .reduce(Exact.ZERO, Exact::plus)
                    .times(count);
            BigDecimal deviation = decimal(variance).sqrt(DIGITS);
            for (int i = 0; i < own.size(); i++) {
                BigDecimal z = deviation.signum() == 0
                        ? BigDecimal.ZERO
                        : decimal(scores.get(i).minus(mean)).divide(deviation, DIGITS);
                UUID proposal = own.get(i).proposal();
                sums.merge(proposal, z, BigDecimal::add);
                counts.merge(proposal, 1, Integer::sum);
            }
        });
        Map<UUID, Long> all =
                input.scorings().stream().collect(Collectors.groupingBy(Scoring::proposal, Collectors.counting()));
        Map<UUID, BigDecimal> means = new HashMap<>();
        sums.forEach((proposal, sum) -> {
            int count = Objects.requireNonNull(counts.get(proposal));
            if (Objects.equals(all.get(proposal), (long) count))
                means.put(
                        proposal,
                        sum.divide(BigDecimal.valueOf(count), DIGITS).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        });
        return means;
    }

    private static Exact score(RankingInput input, Scoring one) {
        return RankingRule.score(input.criteria(), one.scores());
    }

    private static BigDecimal decimal(Exact exact) {
        return new BigDecimal(exact.over()).divide(new BigDecimal(exact.under()), DIGITS);
    }
}

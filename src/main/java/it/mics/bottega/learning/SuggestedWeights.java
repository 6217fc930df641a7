package it.mics.bottega.learning;

import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Weights;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weights that past decisions suggest: what a logistic regression of yes and no on the worth of the factors gives, pulled towards the
 * weights in force, never negative, in whole points that make 100. Only a suggestion: people apply it or not.
 */
public final class SuggestedWeights {
    /** Fewer decisions than this suggest nothing. */
    public static final int FEWEST = 30;
    /** So many of them are a yes, and so many a no, or there is nothing to compare. */
    public static final int FEWEST_OF_EACH = 5;

    private static final double PENALTY = 2;
    private static final double STEEPEST = 12;

    private SuggestedWeights() {}

    /** How many more decisions are needed before anything is suggested. */
    public static int missing(List<Decision> decisions) {
        long yes = decisions.stream().filter(Decision::accepted).count();
        long no = decisions.size() - yes;
        long ofEach = Math.max(0, FEWEST_OF_EACH - yes) + Math.max(0, FEWEST_OF_EACH - no);
        return (int) Math.max(ofEach, FEWEST - decisions.size());
    }

    /** What these decisions suggest in place of the weights in force; empty where they are too few or say nothing. */
    public static Optional<Weights> from(List<Decision> decisions, Weights inForce) {
        if (missing(decisions) > 0) return Optional.empty();
        double[][] rows = decisions.stream().map(SuggestedWeights::row).toArray(double[][]::new);
        boolean[] outcomes = new boolean[decisions.size()];
        double[][] scores = new double[decisions.size()][1];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = decisions.get(i).accepted();
            scores[i][0] = decisions.get(i).score(inForce) / Weights.TOTAL;
        }
        // How steeply yes grows with the score in force tells what coefficients to expect.
        double steep = Math.clamp(LogisticFit.fit(scores, outcomes, new double[] {1}, PENALTY)[0], 1, STEEPEST);
        double[] expected = new double[Factor.values().length];
        for (Factor factor : Factor.values()) expected[factor.ordinal()] = steep * inForce.of(factor) / Weights.TOTAL;
        double[] beta = LogisticFit.fit(rows, outcomes, expected, PENALTY);
        double sum = 0;
        for (int i = 0; i < expected.length; i++) sum += Math.max(0, beta[i]);
        return sum <= 0 ? Optional.empty() : Optional.of(whole(beta, sum));
    }

    private static double[] row(Decision decision) {
        double[] row = new double[Factor.values().length];
        for (Factor factor : Factor.values())
            row[factor.ordinal()] = decision.worth().getOrDefault(factor, 0.0);
        return row;
    }

    /** Whole points by largest remainders. */
    private static Weights whole(double[] beta, double sum) {
        Map<Factor, Double> exact = new EnumMap<>(Factor.class);
        Map<Factor, Double> points = new EnumMap<>(Factor.class);
        int left = Weights.TOTAL;
        for (Factor factor : Factor.values()) {
            double share = Weights.TOTAL * Math.max(0, beta[factor.ordinal()]) / sum;
            exact.put(factor, share);
            points.put(factor, Math.floor(share));
            left -= (int) Math.floor(share);
        }
        List<Factor> byRemainder = exact.keySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Factor factor) -> exact.getOrDefault(factor, 0.0) - points.getOrDefault(factor, 0.0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < left; i++) points.merge(byRemainder.get(i), 1.0, Double::sum);
        return new Weights(points);
    }
}

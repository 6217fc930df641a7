package it.mics.bottega.learning;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Weights;
import java.util.Map;

/**
 * A past introduction that people decided about: what each factor was worth, in 0..1, whether both the leader and the person said yes, and
 * whether the worth was kept when somebody asked rather than measured today.
 */
public record Decision(
        AccountId person, ChallengeId challenge, Map<Factor, Double> worth, boolean accepted, boolean kept) {
    public Decision {
        worth = Map.copyOf(worth);
    }

    /** The score with these weights, 0..100. */
    public double score(Weights weights) {
        return score(worth, weights);
    }

    static double score(Map<Factor, Double> worth, Weights weights) {
        double sum = 0;
        for (Factor factor : Factor.values()) sum += weights.of(factor) * worth.getOrDefault(factor, 0.0);
        return sum;
    }
}

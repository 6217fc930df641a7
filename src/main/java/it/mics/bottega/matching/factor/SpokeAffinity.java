package it.mics.bottega.matching.factor;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.taxonomy.Spoke;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Spoke affinity. Unit: nearness of the person's best spoke. Range: 0 to 1: 1 for the challenge's own spoke, 0.6 for a secondary one,
 * else the adjacency of the spokes. Source: the spokes that the person declares and the programme's table of adjacency.
 */
public record SpokeAffinity(Map<Integer, Spoke> spokes) implements FactorRule {
    private static final double SECONDARY = 0.6;

    /** Measures between these spokes. */
    public SpokeAffinity(List<Spoke> spokes) {
        this(spokes.stream().collect(Collectors.toUnmodifiableMap(Spoke::number, Function.identity())));
    }

    @Override
    public Factor factor() {
        return Factor.SPOKE;
    }

    @Override
    public Worth of(Pair pair) {
        ChallengeFacts challenge = pair.challenge();
        Evidence.SpokeNear best = new Evidence.SpokeNear(0, challenge.primarySpoke(), 0);
        for (int own : new TreeSet<>(pair.person().spokes())) {
            double value = nearness(own, challenge);
            if (value > best.value()) best = new Evidence.SpokeNear(own, challenge.primarySpoke(), value);
        }
        return Worth.of(best.value(), best);
    }

    private double nearness(int own, ChallengeFacts challenge) {
        if (own == challenge.primarySpoke()) return 1;
        Spoke primary = spokes.get(challenge.primarySpoke());
        double adjacent = primary == null ? 0 : primary.affinity(own);
        return challenge.secondarySpokes().contains(own) ? Math.max(SECONDARY, adjacent) : adjacent;
    }
}

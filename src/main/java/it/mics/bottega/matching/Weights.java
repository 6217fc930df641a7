package it.mics.bottega.matching;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The most points that each factor can give; not negative, and together 100. */
public record Weights(Map<Factor, Double> points) {
    /** All points there are. */
    public static final int TOTAL = 100;

    /** What the programme starts with: 30, 10, 15, 15, 10, 5, 10 and 5 in the order of the factors (domain definition). */
    public static final Weights DEFAULT = new Weights(Arrays.stream(Factor.values())
            .collect(
                    () -> new EnumMap<>(Factor.class), (map, factor) -> map.put(factor, factor.weight()), Map::putAll));

    private static final double ROUNDING = 1e-9;

    public Weights {
        EnumMap<Factor, Double> all = new EnumMap<>(Factor.class);
        double sum = 0;
        for (Factor factor : Factor.values()) {
            double weight = points.getOrDefault(factor, 0.0);
            if (!(weight >= 0)) throw new IllegalArgumentException("Weight of " + factor + ": " + weight);
            all.put(factor, weight);
            sum += weight;
        }
        if (Math.abs(sum - TOTAL) > ROUNDING) throw new IllegalArgumentException("The weights make " + sum);
        points = Collections.unmodifiableMap(all);
    }

    /** The most points that this factor can give. */
    public double of(Factor factor) {
        return points.getOrDefault(factor, 0.0);
    }
}

package it.mics.bottega.benchmark.properties;

import java.util.Collection;
import java.util.List;

/** Small statistics. */
final class Figures {
    private Figures() {}

    /** The value below which so many of a hundred lie, by nearest rank. */
    static double percentile(Collection<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}

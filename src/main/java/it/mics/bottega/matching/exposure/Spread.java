package it.mics.bottega.matching.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How evenly people are shown: the exposures of everybody who could be, in ascending order, those without any included. */
public record Spread(List<Integer> exposures) {
    private static final int DECILES = 10;

    public Spread {
        exposures = exposures.stream().sorted().toList();
    }

    /** The spread over so many people, of whom those that are not counted were never shown. */
    public static Spread of(Collection<Integer> counts, int people) {
        List<Integer> all = new ArrayList<>(counts);
        while (all.size() < people) all.add(0);
        return new Spread(all);
    }

    /** How many people could be shown. */
    public int people() {
        return exposures.size();
    }

    /** How often anybody was shown. */
    public int all() {
        return exposures.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many were not shown at all. */
    public int unseen() {
        return (int) exposures.stream().filter(count -> count == 0).count();
    }

    /** Gini coefficient, in 0..1: 0 where all are shown equally often, near 1 where one person has it all (Gini 1912, by ranks). */
    public double gini() {
        double sum = all();
        if (sum == 0) return 0;
        double ranked = 0;
        for (int i = 0; i < exposures.size(); i++) ranked += (i + 1.0) * exposures.get(i);
        return 2 * ranked / (exposures.size() * sum) - (exposures.size() + 1.0) / exposures.size();
    }

    /** The share of people shown at least once, in 0..1. */
    public double coverage() {
        return exposures.isEmpty() ? 0 : 1 - unseen() / (double) exposures.size();
    }

    /** The share of all exposures that the tenth of people shown most often has, in 0..1. */
    public double topDecile() {
        int all = all();
        if (all == 0) return 0;
        int first = exposures.size() - (int) Math.ceil(exposures.size() / (double) DECILES);
        return exposures.subList(first, exposures.size()).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                / (double) all;
    }
}

package it.mics.bottega.matching.latent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which words of the other language stand for a word, learned from texts that say the same in both (IBM model 1: Brown and others 1993, by
 * expectation maximisation with an empty word that takes what has no counterpart).
 */
public final class WordTable {
    /** A table that translates nothing. */
    public static final WordTable EMPTY = new WordTable(Map.of());

    private static final int ROUNDS = 8;
    private static final double NEVER = 1e-9;
    private static final double FORGET = 1e-4;
    private static final double LIKELY = 0.05;
    private static final int MOST = 3;
    private static final String NOTHING = "";

    private final Map<String, List<Translation>> byWord;

    private WordTable(Map<String, List<Translation>> byWord) {
        this.byWord = byWord;
    }

    /** A translation with its probability in 0.05..1. */
    public record Translation(String term, double probability) {}

    /** Two texts that say the same, as terms. */
    public record Pair(List<String> italian, List<String> english) {}

    /** Learns both directions. */
    public static WordTable learn(List<Pair> pairs) {
        Map<String, List<Translation>> table = new TreeMap<>();
        table.putAll(direction(pairs));
        table.putAll(direction(pairs.stream()
                .map(pair -> new Pair(pair.english(), pair.italian()))
                .toList()));
        return new WordTable(table);
    }

    /** A table as it was kept. */
    static WordTable of(Map<String, List<Translation>> byWord) {
        return new WordTable(new TreeMap<>(byWord));
    }

    Map<String, List<Translation>> all() {
        return byWord;
    }

    /** At most three likely translations of a term, the likeliest first. */
    public List<Translation> of(String term) {
        return byWord.getOrDefault(term, List.of());
    }

    private static Map<String, List<Translation>> direction(List<Pair> pairs) {
        Map<String, Map<String, Double>> table = start(pairs);
        for (int round = 0; round < ROUNDS; round++) table = next(pairs, table);
        Map<String, List<Translation>> likely = new HashMap<>();
        table.remove(NOTHING);
        table.forEach((from, row) -> {
            List<Translation> best = row.entrySet().stream()
                    .filter(entry -> entry.getValue() >= LIKELY)
                    .map(entry -> new Translation(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingDouble(Translation::probability)
                            .reversed()
                            .thenComparing(Translation::term))
                    .limit(MOST)
                    .toList();
            if (!best.isEmpty()) likely.put(from, best);
        });
        return likely;
    }

    private static Map<String, Map<String, Double>> start(List<Pair> pairs) {
        Map<String, Map<String, Double>> table = new TreeMap<>();
        for (Pair pair : pairs)
            for (String from : withNothing(pair.italian()))
                for (String to : pair.english())
                    table.computeIfAbsent(from, key -> new TreeMap<>()).put(to, 1.0);
        table.values().forEach(row -> row.replaceAll((to, one) -> 1.0 / row.size()));
        return table;
    }

    private static Map<String, Map<String, Double>> next(List<Pair> pairs, Map<String, Map<String, Double>> table) {
        Map<String, Map<String, Double>> counts = new TreeMap<>();
        for (Pair pair : pairs) {
            List<String> sources = withNothing(pair.italian());
            for (String to : pair.english()) {
                double all = 0;
                for (String from : sources) all += likelihood(table, from, to);
                for (String from : sources)
                    counts.computeIfAbsent(from, key -> new HashMap<>())
                            .merge(to, likelihood(table, from, to) / all, Double::sum);
            }
        }
        counts.values().forEach(row -> {
            double sum = row.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .sum();
            row.replaceAll((to, count) -> count / sum);
            row.values().removeIf(share -> share < FORGET);
        });
        return counts;
    }

    private static double likelihood(Map<String, Map<String, Double>> table, String from, String to) {
        return table.getOrDefault(from, Map.of()).getOrDefault(to, NEVER);
    }

    private static List<String> withNothing(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add(NOTHING);
        return all;
    }
}

package it.mics.bottega.matching.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Trains a {@link TextModel} on texts given as terms with their frequencies; equal texts in equal order give the same model. */
public final class ModelTrainer {
    /** Enough to learn from: more would cost time and change little. */
    public static final int MOST_TEXTS = 20_000;

    private static final int MOST_TERMS = 40_000;
    private static final int MOST_DIMENSIONS = 100;
    private static final int FEWEST_TEXTS = 20;
    private static final int LONGEST_PAIR = 40;

    private final List<Map<String, Integer>> texts = new ArrayList<>();
    private final List<WordTable.Pair> pairs = new ArrayList<>();
    private final Map<String, Integer> textsWith = new TreeMap<>();
    private final int[] textsOf = new int[3];

    /** Adds a text; beyond the first twenty thousand they are left out. */
    public void add(Map<String, Integer> traits) {
        if (traits.isEmpty() || texts.size() >= MOST_TEXTS) return;
        texts.add(traits);
        boolean[] sides = new boolean[3];
        for (String term : traits.keySet()) {
            textsWith.merge(term, 1, Integer::sum);
            sides[TextModel.side(term)] = true;
        }
        for (int side = 0; side < 2; side++) if (sides[side]) textsOf[side]++;
        textsOf[2]++;
    }

    /** Adds two short texts that say the same, as terms in order; long ones teach little about single words. */
    public void addPair(List<String> italian, List<String> english) {
        if (italian.isEmpty() || english.isEmpty()) return;
        if (italian.size() <= LONGEST_PAIR && english.size() <= LONGEST_PAIR && pairs.size() < MOST_TEXTS)
            pairs.add(new WordTable.Pair(italian, english));
    }

    /** The model of what was added, which came from so many people and challenges. */
    public TextModel train(int trainedOn) {
        Map<Integer, Float> rarity = new TreeMap<>();
        textsWith.forEach((term, found) -> rarity.put(Terms.hash(term), rarity(textsOf[TextModel.side(term)], found)));
        int[] terms = rarity.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] rarities = new float[terms.length];
        for (int i = 0; i < terms.length; i++) rarities[i] = rarity.getOrDefault(terms[i], 1f);
        float[] unknown = new float[3];
        for (int side = 0; side < 3; side++) unknown[side] = rarity(textsOf[side], 0);
        float[][] none = new float[terms.length][];
        Arrays.fill(none, new float[0]);
        WordTable translations = WordTable.learn(pairs);
        TextModel words = new TextModel("", trainedOn, terms, rarities, unknown, none, new float[0], translations);
        return texts.size() < FEWEST_TEXTS ? ModelFile.named(words) : ModelFile.named(withSpace(words));
    }

    private static float rarity(int texts, int found) {
        return (float) (1 + Math.log((texts + 1.0) / (found + 1.0)));
    }

    private TextModel withSpace(TextModel words) {
        List<Map<String, Double>> rows =
                texts.stream().map(words::inBothLanguages).toList();
        Map<String, Integer> columns = columns(rows);
        SparseRows matrix = new SparseRows();
        for (Map<String, Double> row : rows) {
            row.forEach((term, weight) -> {
                Integer column = columns.get(term);
                if (column != null) matrix.add(column, weight);
            });
            matrix.endRow();
        }
        int wanted = (int) Math.min(MOST_DIMENSIONS, Math.round(2 * Math.sqrt(rows.size())));
        TruncatedSvd svd = TruncatedSvd.of(matrix, columns.size(), wanted);
        int dimensions = svd.values().length;
        float[][] places = new float[words.terms().length][];
        Arrays.fill(places, new float[0]);
        columns.forEach((term, column) -> {
            float[] place = new float[dimensions];
            for (int k = 0; k < dimensions; k++)
                place[k] = (float) (svd.right()[column][k] / Math.sqrt(svd.values()[k]));
            int at = Arrays.binarySearch(words.terms(), Terms.hash(term));
            if (at >= 0) places[at] = place;
        });
        return new TextModel(
                "",
                words.trainedOn(),
                words.terms(),
                words.rarities(),
                words.unknown(),
                places,
                centre(matrix, svd),
                words.translations());
    }

    /** The terms that stand in two texts or more, the commonest ones where there are very many. */
    private static Map<String, Integer> columns(List<Map<String, Double>> rows) {
        Map<String, Integer> found = new HashMap<>();
        rows.forEach(row -> row.keySet().forEach(term -> found.merge(term, 1, Integer::sum)));
        List<String> kept = found.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_TERMS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Map<String, Integer> columns = new TreeMap<>();
        kept.forEach(term -> columns.put(term, columns.size()));
        return columns;
    }

    /** The mean of all texts, which is taken off so that what all have in common does not count as likeness. */
    private static float[] centre(SparseRows matrix, TruncatedSvd svd) {
        double[][] scaled = new double[svd.right().length][];
        for (int column = 0; column < scaled.length; column++) {
            scaled[column] = svd.right()[column].clone();
            for (int k = 0; k < scaled[column].length; k++) scaled[column][k] /= Math.sqrt(svd.values()[k]);
        }
        float[] centre = new float[svd.values().length];
        double[][] rows = matrix.times(scaled);
        for (double[] row : rows) for (int k = 0; k < centre.length; k++) centre[k] += (float) (row[k] / rows.length);
        return centre;
    }
}

package it.mics.bottega.matching.latent;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the corpus taught about its terms, frozen: how rare each is, where each lies in the latent space, and how words translate. Nothing
 * here changes when documents come, go or are merged, so equal texts always get equal values; the version names the content.
 */
public final class TextModel {
    /** Knows nothing: every term is equally rare, and there is no space. */
    public static final TextModel EMPTY = new TextModel(
            "none", 0, new int[0], new float[0], new float[3], new float[0][], new float[0], WordTable.EMPTY);

    private static final double LEAST_PROBABILITY = 0.15;

    private final String version;
    private final int trainedOn;
    /** Ascending. */
    private final int[] terms;

    private final float[] rarity;
    /** Of terms that the corpus did not have: Italian, English, concepts. */
    private final float[] unknown;
    /** Per term its place in the space; empty for terms that stood in one text only. */
    private final float[][] places;

    private final float[] centre;
    private final WordTable translations;

    TextModel(
            String version,
            int trainedOn,
            int[] terms,
            float[] rarity,
            float[] unknown,
            float[][] places,
            float[] centre,
            WordTable translations) {
        this.version = version;
        this.trainedOn = trainedOn;
        this.terms = terms;
        this.rarity = rarity;
        this.unknown = unknown;
        this.places = places;
        this.centre = centre;
        this.translations = translations;
    }

    /** The name of this content: models of equal texts have equal versions. */
    public String version() {
        return version;
    }

    /** How many people and challenges the model was trained on. */
    public int trainedOn() {
        return trainedOn;
    }

    /** The dimensions of the latent space, in 0..100. */
    public int dimensions() {
        return centre.length;
    }

    /** The translations of single words that the corpus and the thesaurus taught. */
    public WordTable translations() {
        return translations;
    }

    /** True where the corpus had the term. */
    public boolean knows(String term) {
        return Arrays.binarySearch(terms, Terms.hash(term)) >= 0;
    }

    /** How much one occurrence of a term tells, at least 1: 1 + ln((texts of its language + 1) ÷ (texts with it + 1)). */
    public double rarity(String term) {
        int at = Arrays.binarySearch(terms, Terms.hash(term));
        if (at >= 0) return rarity[at];
        return Math.max(1, unknown[side(term)]);
    }

    /** The weight of each term: (1 + ln of how often it stands there) × rarity. */
    Map<String, Double> weights(Map<String, Integer> traits) {
        Map<String, Double> weights = new TreeMap<>();
        traits.forEach((term, frequency) -> weights.put(term, (1 + Math.log(frequency)) * rarity(term)));
        return weights;
    }

    /** Adds the other language's words to a text that exists in one language only. */
    Map<String, Double> inBothLanguages(Map<String, Integer> traits) {
        Map<String, Double> weights = weights(traits);
        boolean italian = traits.keySet().stream().anyMatch(term -> term.startsWith(Terms.ITALIAN));
        boolean english = traits.keySet().stream().anyMatch(term -> term.startsWith(Terms.ENGLISH));
        if (italian == english) return weights;
        Map<String, Double> both = new TreeMap<>(weights);
        traits.forEach((term, frequency) -> {
            for (WordTable.Translation other : translations.of(term))
                if (other.probability() >= LEAST_PROBABILITY)
                    both.merge(
                            other.term(),
                            other.probability() * (1 + Math.log(frequency)) * rarity(other.term()),
                            Math::max);
        });
        return both;
    }

    /** The place of these weighted terms in the latent space, of length one, or zero where none of them has a place. */
    float[] place(Map<String, Double> weights) {
        double[] sum = new double[centre.length];
        double squares = 0;
        for (double weight : weights.values()) squares += weight * weight;
        double norm = Math.sqrt(squares);
        boolean known = false;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            int at = Arrays.binarySearch(terms, Terms.hash(entry.getKey()));
            if (at < 0 || places[at].length == 0) continue;
            known = true;
            double share = entry.getValue() / norm;
            for (int k = 0; k < sum.length; k++) sum[k] += share * places[at][k];
        }
        float[] place = new float[sum.length];
        if (!known) return place;
        double length = 0;
        for (int k = 0; k < sum.length; k++) {
            sum[k] -= centre[k];
            length += sum[k] * sum[k];
        }
        length = Math.sqrt(length);
        if (length > 0) for (int k = 0; k < sum.length; k++) place[k] = (float) (sum[k] / length);
        return place;
    }

    static int side(String term) {
        if (term.startsWith(Terms.ITALIAN)) return 0;
        return term.startsWith(Terms.ENGLISH) ? 1 : 2;
    }

    int[] terms() {
        return terms;
    }

    float[] rarities() {
        return rarity;
    }

    float[] unknown() {
        return unknown;
    }

    float[][] places() {
        return places;
    }

    float[] centre() {
        return centre;
    }
}

package it.mics.bottega.matching.index.text;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.latent.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which concepts a short text may stand for, by their labels in both languages. Views of a concept are added, each divided by what the best
 * concept reaches: its nearest label by BM25, all of its labels together (half), its nearest label by the cosine of words (half), these
 * three also in the other language with the words translated one by one, and its nearest label by letter groups (half).
 */
public final class LabelRanking {
    private static final double HALF = 0.5;

    private final Map<Language, Side> sides = new LinkedHashMap<>();
    private final WordTable translations;
    private final int concepts;

    /** A label of a concept, which is given by its number from 0 up; the first label of a concept in a language is the preferred one. */
    public record Label(int concept, Language language, String text) {}

    /** A concept with the numbers of its labels, nearest first. */
    public record Ranked(int concept, double score, List<Integer> labels) {}

    /** Prepares these labels. */
    public LabelRanking(List<Label> labels) {
        concepts = labels.stream().mapToInt(Label::concept).max().orElse(-1) + 1;
        for (Language language : Language.values()) {
            int[] own = IntStream.range(0, labels.size())
                    .filter(i -> labels.get(i).language() == language)
                    .toArray();
            if (own.length > 0) sides.put(language, new Side(language, labels, own, concepts));
        }
        Side italian = sides.get(Language.IT);
        Side english = sides.get(Language.EN);
        translations =
                italian == null || english == null ? WordTable.EMPTY : learn(italian.preferred, english.preferred);
    }

    private static WordTable learn(Map<Integer, List<String>> italian, Map<Integer, List<String>> english) {
        List<WordTable.Pair> pairs = new ArrayList<>();
        italian.forEach((concept, terms) -> {
            List<String> other = english.get(concept);
            if (other != null) pairs.add(new WordTable.Pair(terms, other));
        });
        return WordTable.learn(pairs);
    }

    /** Every concept with labels in the language that is wanted, best first, for a text in the other one or the same. */
    public List<Ranked> rank(String text, Language written, Language wanted) {
        double[] scores = new double[concepts];
        Map<Language, double[]> labelScores = new HashMap<>();
        Map<String, Double> own = new TreeMap<>();
        for (String term : TextTraits.terms(written, text)) own.merge(term, 1.0, Double::sum);
        for (Side side : sides.values()) {
            Map<String, Double> query = side.language == written ? own : translated(own);
            double[] labels = side.labels.scores(query);
            labelScores.put(side.language, labels);
            add(scores, side.best(labels), 1);
            add(scores, side.together.scores(query), HALF);
            add(scores, side.best(side.labels.cosines(query)), HALF);
            if (side.language != written) continue;
            Map<String, Double> letters = new TreeMap<>();
            LetterGroups.of(text).forEach(group -> letters.merge(group, 1.0, Double::sum));
            add(scores, side.best(side.letters.cosines(letters)), HALF);
        }
        Side side = sides.get(wanted);
        if (side == null) return List.of();
        double[] near = labelScores.getOrDefault(wanted, new double[0]);
        return IntStream.range(0, concepts)
                .filter(concept -> !side.ofConcept.get(concept).isEmpty())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer concept) -> -scores[concept])
                        .thenComparing(Comparator.naturalOrder()))
                .map(concept -> new Ranked(concept, scores[concept], side.nearestFirst(concept, near)))
                .toList();
    }

    private Map<String, Double> translated(Map<String, Double> terms) {
        Map<String, Double> translated = new TreeMap<>();
        terms.forEach((term, count) -> translations
                .of(term)
                .forEach(other -> translated.merge(other.term(), count * other.probability(), Double::sum)));
        return translated;
    }

    private static void add(double[] scores, double[] more, double weight) {
        double most = Arrays.stream(more).max().orElse(0);
        if (most > 0) for (int i = 0; i < scores.length; i++) scores[i] += weight * more[i] / most;
    }

    /** The labels of one language. */
    private static final class Side {
        private final Language language;
        private final int[] numbers;
        private final int[] conceptOf;
        private final List<List<Integer>> ofConcept = new ArrayList<>();
        private final Map<Integer, List<String>> preferred = new TreeMap<>();
        private final Bm25 labels;
        private final Bm25 letters;
        private final Bm25 together;

        Side(Language language, List<Label> all, int[] numbers, int concepts) {
            this.language = language;
            this.numbers = numbers;
            conceptOf = Arrays.stream(numbers)
                    .map(number -> all.get(number).concept())
                    .toArray();
            List<List<String>> words = new ArrayList<>();
            List<List<String>> groups = new ArrayList<>();
            List<List<String>> joined = new ArrayList<>();
            for (int concept = 0; concept < concepts; concept++) {
                joined.add(new ArrayList<>());
                ofConcept.add(new ArrayList<>());
            }
            for (int at = 0; at < numbers.length; at++) {
                Label label = all.get(numbers[at]);
                List<String> terms = TextTraits.terms(language, label.text());
                words.add(terms);
                groups.add(LetterGroups.of(label.text()));
                joined.get(label.concept()).addAll(terms);
                ofConcept.get(label.concept()).add(at);
                preferred.putIfAbsent(label.concept(), terms);
            }
            labels = new Bm25(words);
            letters = new Bm25(groups);
            together = new Bm25(joined);
        }

        double[] best(double[] ofLabels) {
            double[] best = new double[ofConcept.size()];
            for (int i = 0; i < conceptOf.length; i++) best[conceptOf[i]] = Math.max(best[conceptOf[i]], ofLabels[i]);
            return best;
        }

        List<Integer> nearestFirst(int concept, double[] near) {
            return ofConcept.get(concept).stream()
                    .sorted(Comparator.comparingDouble((Integer at) -> -near[at])
                            .thenComparing(Comparator.naturalOrder()))
                    .map(at -> numbers[at])
                    .toList();
        }
    }
}

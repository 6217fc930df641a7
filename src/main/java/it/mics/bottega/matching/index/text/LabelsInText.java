package it.mics.bottega.matching.index.text;

import it.mics.bottega.kernel.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which labels a text speaks of, also where it names only a part of them or inflects them: a label’s score is (the share of its words that
 * one sentence has)² × √(what its words tell), where each word weighs by its rarity among the labels. What stands in brackets only tells
 * labels apart and is not asked for.
 */
public final class LabelsInText {
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?]+\\s|\\n+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private final Map<Language, Side> sides = new HashMap<>();

    /** A label found in part or in full: its number, how many of its words and which share (0..1), the score, and the text from first to last. */
    public record Found(int label, int words, double share, double score, Passage passage) {}

    /** A label to look for. */
    public record Wanted(Language language, String text) {}

    /** Prepares these labels. */
    public LabelsInText(List<Wanted> labels) {
        for (Language language : Language.values()) sides.put(language, new Side(language, labels));
    }

    /** Every label of which the text has at least this share, best first. */
    public List<Found> in(String text, Collection<Language> languages, double leastShare) {
        Map<Integer, Found> best = new HashMap<>();
        for (Language language : languages) {
            Side side = sides.get(language);
            if (side == null) continue;
            List<Word> words = Word.of(Analysers.of(language), text);
            for (List<Word> sentence : sentences(text, words))
                for (Found found : side.in(sentence))
                    if (found.share() >= leastShare)
                        best.merge(found.label(), found, (one, other) -> one.score() >= other.score() ? one : other);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::label))
                .toList();
    }

    private static List<List<Word>> sentences(String text, List<Word> words) {
        List<Integer> ends = new ArrayList<>();
        var matcher = SENTENCE_END.matcher(text);
        while (matcher.find()) ends.add(matcher.start());
        ends.add(text.length());
        List<List<Word>> sentences = new ArrayList<>();
        int at = 0;
        for (int end : ends) {
            List<Word> sentence = new ArrayList<>();
            while (at < words.size() && words.get(at).start() < end) sentence.add(words.get(at++));
            if (!sentence.isEmpty()) sentences.add(sentence);
        }
        return sentences;
    }

    /** The labels of one language by their words. */
    private static final class Side {
        private final Map<String, List<Integer>> labelsWith = new HashMap<>();
        private final Map<Integer, Set<String>> terms = new HashMap<>();
        private final Map<Integer, Double> full = new HashMap<>();

        Side(Language language, List<Wanted> labels) {
            for (int i = 0; i < labels.size(); i++) {
                if (labels.get(i).language() != language) continue;
                Set<String> own =
                        terms(language, BRACKETS.matcher(labels.get(i).text()).replaceAll(" "));
                if (own.isEmpty()) own = terms(language, labels.get(i).text());
                terms.put(i, own);
                for (String term : own)
                    labelsWith.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
            terms.forEach((label, own) ->
                    full.put(label, own.stream().mapToDouble(this::rarity).sum()));
        }

        private static Set<String> terms(Language language, String text) {
            Set<String> terms = new HashSet<>();
            Word.of(Analysers.of(language), text).forEach(word -> terms.add(word.term()));
            return terms;
        }

        private double rarity(String term) {
            return Math.log((terms.size() + 1)
                    / (labelsWith.getOrDefault(term, List.of()).size() + 0.5));
        }

        List<Found> in(List<Word> sentence) {
            Map<String, Word> first = new HashMap<>();
            sentence.forEach(word -> first.putIfAbsent(word.term(), word));
            Map<Integer, double[]> told = new HashMap<>();
            first.forEach((term, word) -> {
                double rarity = rarity(term);
                for (int label : labelsWith.getOrDefault(term, List.of())) {
                    double[] sum = told.computeIfAbsent(
                            label, key -> new double[] {0, Integer.MAX_VALUE, Integer.MIN_VALUE, 0});
                    sum[0] += rarity;
                    sum[3]++;
                    sum[1] = Math.min(sum[1], word.start());
                    sum[2] = Math.max(sum[2], word.end());
                }
            });
            List<Found> found = new ArrayList<>();
            told.forEach((label, sum) -> {
                double all = full.getOrDefault(label, 0.0);
                if (all <= 0) return;
                double share = Math.min(1, sum[0] / all);
                found.add(new Found(
                        label, (int) sum[3], share, share * share * Math.sqrt(all), new Passage((int) sum[1], (int)
                                sum[2])));
            });
            return found;
        }
    }
}

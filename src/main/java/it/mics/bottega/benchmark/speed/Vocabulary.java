package it.mics.bottega.benchmark.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;

/** Invented words, the first of them frequent and the last rare. */
final class Vocabulary {
    private static final String CONSONANTS = "bcdfglmnprstvz";
    private static final String VOWELS = "aeiou";

    /** Words of a trade without stop words: the most frequent ones hardly differ. */
    private static final int COMMON = 100;

    private final List<String> words;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Zipf frequency;

    Vocabulary(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> invented = new LinkedHashSet<>();
        while (invented.size() < size) invented.add(word(random));
        words = new ArrayList<>(invented);
        for (int i = 0; i < size; i++) ranks.put(words.get(i), i);
        frequency = new Zipf(size, COMMON);
    }

    private static String word(RandomGenerator random) {
        StringBuilder word = new StringBuilder();
        int syllables = 3 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                .append(VOWELS.charAt(random.nextInt(VOWELS.length())))
                .toString();
    }

    String text(int length, RandomGenerator random) {
        StringJoiner text = new StringJoiner(" ");
        for (int i = 0; i < length; i++) text.add(words.get(frequency.draw(random)));
        return text.toString();
    }

    /** The rarest words of a text. */
    List<String> rarest(String text, int number) {
        return Arrays.stream(text.split("[^a-z]+"))
                .distinct()
                .filter(ranks::containsKey)
                .sorted(Comparator.comparing(ranks::get, Comparator.reverseOrder()))
                .limit(number)
                .toList();
    }

    String get(int rank) {
        return words.get(rank);
    }
}

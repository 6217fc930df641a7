package it.mics.bottega.taxonomy;

import it.mics.bottega.kernel.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds skills by what one types: in either language, by synonym or abbreviation, without minding accents and case. */
public final class SkillSearch {
    /** Shorter letters are found at the beginning of words only: LCA is not in devulcanisation. */
    private static final int LONG_ENOUGH_INSIDE = 4;

    private static final int NO = -1;

    /** By rank of equal hits: what is shown before what is only a synonym, then by name. */
    private final List<Entry> entries = new ArrayList<>();

    /** A skill found, the label by which it was found where that is not the one shown, and whether a word of it begins as was typed. */
    public record Found(Skill skill, String by, boolean beginning) {}

    private record Entry(Skill skill, String label, String folded, String words, int preference) {}

    private record Hit(Entry entry, int rank) {}

    /** Searches this thesaurus for a reader of this language. */
    public SkillSearch(Thesaurus thesaurus, Language language) {
        Language other = language == Language.IT ? Language.EN : Language.IT;
        for (Skill skill : thesaurus.all()) {
            String shown = skill.label().best(language);
            for (Language each : List.of(language, other)) {
                for (String label : skill.labels(each))
                    add(skill, label, label.equals(shown) ? 0 : each == language ? 1 : 2);
            }
        }
        entries.sort(Comparator.comparingInt(Entry::preference).thenComparing(Entry::folded));
    }

    /** The skills for these letters, the nearest first; all of them by name where nothing is typed. */
    public List<Found> find(String typed) {
        String beginning = words(fold(typed.strip()));
        List<String> wanted =
                beginning.isBlank() ? List.of() : List.of(beginning.strip().split(" "));
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int rank = rank(entry.words, beginning.stripTrailing(), wanted);
            if (rank != NO) hits.add(new Hit(entry, rank));
        }
        // The sort is stable, so that the order of the entries breaks ties.
        hits.sort(Comparator.comparingInt(Hit::rank));
        Map<SkillId, Found> found = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Entry entry = hit.entry;
            found.putIfAbsent(
                    entry.skill.id(), new Found(entry.skill, entry.preference == 0 ? "" : entry.label, hit.rank < 2));
        }
        return List.copyOf(found.values());
    }

    private void add(Skill skill, String label, int preference) {
        String folded = fold(label);
        entries.add(new Entry(skill, label, folded, words(folded), preference));
    }

    /** 0 where the label begins like it, 1 where each word begins a word, 2 where each is in it. */
    private static int rank(String label, String beginning, List<String> wanted) {
        if (label.startsWith(beginning)) return 0;
        boolean begins = true;
        boolean inside = true;
        for (String word : wanted) {
            begins = begins && label.contains(" " + word);
            inside = inside && word.length() >= LONG_ENOUGH_INSIDE && label.contains(word);
        }
        return begins ? 1 : inside ? 2 : NO;
    }

    /** Letters and digits only, each word between blanks. */
    private static String words(String folded) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) words.append(c);
            else if (words.charAt(words.length() - 1) != ' ') words.append(' ');
        }
        return words.toString();
    }

    /** Letters without accents and case. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) return unaccented(lower);
        }
        return lower;
    }

    private static String unaccented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}

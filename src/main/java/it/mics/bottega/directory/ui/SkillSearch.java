package it.mics.bottega.directory.ui;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.Ui;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds skills by what one types: in either language, by synonym or abbreviation, without minding accents and case. */
final class SkillSearch {
    /** Shorter letters are found at the beginning of words only: LCA is not in devulcanisation. */
    private static final int LONG_ENOUGH_INSIDE = 4;

    private final List<Entry> entries = new ArrayList<>();

    /** A skill found, and the label by which it was found where that is not the one shown. */
    record Found(Skill skill, String by) {}

    private record Entry(Skill skill, String label, String folded, int preference) {}

    private record Hit(Entry entry, int rank) {}

    SkillSearch(Thesaurus thesaurus, Language language) {
        Language other = language == Language.IT ? Language.EN : Language.IT;
        for (Skill skill : thesaurus.all()) {
            skill.labels(language)
                    .forEach(label ->
                            add(skill, label, label.equals(skill.label().in(language)) ? 0 : 1));
            skill.labels(other).forEach(label -> add(skill, label, 2));
        }
    }

    /** The skills for these letters, the nearest first; all of them by name where nothing is typed. */
    List<Found> find(String typed) {
        String[] words = fold(typed).strip().split("[^\\p{Alnum}]+");
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int rank = rank(entry.folded, words);
            if (rank >= 0) hits.add(new Hit(entry, rank));
        }
        hits.sort(Comparator.comparingInt(Hit::rank)
                .thenComparing(hit -> hit.entry.preference)
                .thenComparing(hit -> hit.entry.folded));
        List<Found> found = new ArrayList<>();
        List<Skill> seen = new ArrayList<>();
        for (Hit hit : hits) {
            if (seen.contains(hit.entry.skill)) continue;
            seen.add(hit.entry.skill);
            found.add(new Found(hit.entry.skill, hit.entry.preference == 0 ? "" : hit.entry.label));
        }
        return found;
    }

    private void add(Skill skill, String label, int preference) {
        entries.add(new Entry(skill, label, fold(label), preference));
    }

    /** 0 where the label begins like it, 1 where each word begins a word, 2 where each is in it, -1 where not. */
    private static int rank(String folded, String[] words) {
        if (folded.startsWith(String.join(" ", words))) return 0;
        List<String> own = Arrays.asList(folded.split("[^\\p{Alnum}]+"));
        boolean begins = Arrays.stream(words).allMatch(word -> own.stream().anyMatch(part -> part.startsWith(word)));
        if (begins) return 1;
        return Arrays.stream(words).allMatch(word -> word.length() >= LONG_ENOUGH_INSIDE && folded.contains(word))
                ? 2
                : -1;
    }

    /** The name of a skill as it stands at the beginning of a line. */
    static String name(Skill skill) {
        String label = Ui.t(skill.label());
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

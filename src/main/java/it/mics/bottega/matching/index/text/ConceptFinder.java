package it.mics.bottega.matching.index.text;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the concepts of the thesaurus in a text by their labels and synonyms, in both languages and in any inflection, longest first.
 * Italian texts quote English terms and the other way round, so every text is read with the labels of both languages.
 */
final class ConceptFinder {
    private static final int LONGEST_INITIALS = 5;

    private final Map<Language, Map<String, List<Label>>> byFirstTerm = new EnumMap<>(Language.class);

    ConceptFinder(Thesaurus thesaurus) {
        for (Language language : Language.values()) {
            Map<String, List<Label>> labels = new HashMap<>();
            for (Skill skill : thesaurus.all()) {
                for (String label : skill.labels(language)) {
                    List<Word> words = Word.of(Analysers.of(language), label);
                    if (words.isEmpty()) continue;
                    labels.computeIfAbsent(words.getFirst().term(), key -> new ArrayList<>())
                            .add(new Label(skill.id(), words, isInitials(label) ? label : ""));
                }
            }
            labels.values()
                    .forEach(list -> list.sort(Comparator.comparingInt(
                                    (Label label) -> label.words().size())
                            .reversed()
                            .thenComparing(Label::skill)));
            byFirstTerm.put(language, labels);
        }
    }

    /** Every concept named in the text, in reading order; a concept inside a longer one's name does not count. */
    List<Mention> mentions(String text) {
        List<Mention> found = new ArrayList<>();
        for (Language language : Language.values()) find(text, language, found);
        found.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed())
                .thenComparing(Mention::skill));
        Set<Mention> kept = new LinkedHashSet<>();
        int reach = -1;
        int reachedFrom = -1;
        for (Mention mention : found) {
            // Whatever came before begins no later; what reaches farther, or as far from earlier on, has this one
            // inside.
            boolean inside = reach > mention.end() || (reach == mention.end() && reachedFrom < mention.start());
            if (!inside) kept.add(mention);
            if (mention.end() > reach) {
                reach = mention.end();
                reachedFrom = mention.start();
            }
        }
        return List.copyOf(kept);
    }

    private void find(String text, Language language, List<Mention> found) {
        List<Word> words = Word.of(Analysers.of(language), text);
        Map<String, List<Label>> labels = byFirstTerm.getOrDefault(language, Map.of());
        int i = 0;
        while (i < words.size()) {
            int at = i;
            int longest = 0;
            for (Label label : labels.getOrDefault(words.get(at).term(), List.of())) {
                int size = label.words().size();
                // Labels come longest first; equally long ones of different concepts all count.
                if (size < longest) break;
                Optional<Mention> mention = label.at(words, at).filter(one -> label.spelt(text, one));
                if (mention.isEmpty()) continue;
                found.add(mention.get());
                longest = size;
            }
            i += Math.max(1, longest);
        }
    }

    /** "MES" is a name, and no stem of "me". */
    private static boolean isInitials(String label) {
        return label.length() <= LONGEST_INITIALS && label.chars().allMatch(Character::isUpperCase);
    }

    private record Label(SkillId skill, List<Word> words, String initials) {
        /** Initials have to stand there letter by letter, if not in capitals; an article may be elided before them. */
        boolean spelt(String text, Mention mention) {
            if (initials.isEmpty()) return true;
            String found = text.substring(mention.start(), mention.end());
            return found.substring(Math.max(found.indexOf('’'), found.indexOf('\'')) + 1)
                    .equalsIgnoreCase(initials);
        }

        Optional<Mention> at(List<Word> text, int from) {
            if (from + words.size() > text.size()) return Optional.empty();
            @Nullable Word before = null;
            @Nullable Word labelBefore = null;
            for (int i = 0; i < words.size(); i++) {
                Word word = text.get(from + i);
                Word wanted = words.get(i);
                if (!word.term().equals(wanted.term())) return Optional.empty();
                // A stop word may stand between them or be elided, nothing more: "packaging di frutta",
                // "dell’imballaggio".
                if (before != null && labelBefore != null) {
                    int gap = word.position() - before.position();
                    int expected = wanted.position() - labelBefore.position();
                    if (Math.abs(gap - expected) > 1) return Optional.empty();
                }
                before = word;
                labelBefore = wanted;
            }
            return Optional.of(new Mention(
                    skill,
                    text.get(from).start(),
                    text.get(from + words.size() - 1).end()));
        }
    }
}

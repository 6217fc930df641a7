package it.mics.bottega.matching.likeness;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.ChallengeWords;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.taxonomy.SkillId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares challenges by what their reader may see of them: half by the skills asked, half by words that are rare among them. */
final class Comparison {
    private static final int MUST = 3;
    private static final int SHORTEST_WORD = 4;
    private static final int WORDS_SHOWN = 5;

    private final Map<Language, Map<ChallengeId, Map<String, List<String>>>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Integer>> spread = new EnumMap<>(Language.class);
    private final Map<ChallengeId, Map<SkillId, Integer>> skills = new HashMap<>();

    Comparison(Collection<ChallengeFacts> seen, TextReader reader) {
        for (Language language : Language.values()) {
            Map<ChallengeId, Map<String, List<String>>> all = new HashMap<>();
            Map<String, Integer> found = new HashMap<>();
            for (ChallengeFacts facts : seen) {
                String text = ChallengeWords.of(facts).in(language);
                if (text == null) continue;
                Map<String, List<String>> words = reader.words(language, text);
                words.entrySet()
                        .removeIf(word -> word.getKey().length() < SHORTEST_WORD
                                || !word.getKey().chars().allMatch(Character::isLetter)
                                || CommonWords.all(language, word.getValue()));
                words.keySet().forEach(term -> found.merge(term, 1, Integer::sum));
                all.put(facts.id(), words);
            }
            texts.put(language, all);
            spread.put(language, found);
        }
        for (ChallengeFacts facts : seen) {
            Map<SkillId, Integer> asked = new HashMap<>();
            for (SkillRequirement skill : facts.skills())
                asked.put(skill.skill(), skill.weight() * (skill.mustHave() ? MUST : 1));
            skills.put(facts.id(), asked);
        }
    }

    /** How alike the two are; words are said in this language where both are written in it. */
    Likeness between(ChallengeId one, ChallengeId other, Language said) {
        double words = 0;
        List<String> shown = List.of();
        for (Language language : Language.values()) {
            Map<String, Double> shared = shared(one, other, language);
            double alike =
                    shared.values().stream().mapToDouble(Double::doubleValue).sum();
            if (!shared.isEmpty() && (shown.isEmpty() || language == said)) shown = written(one, shared, language);
            words = Math.max(words, alike);
        }
        Map<SkillId, Integer> asked = skills.getOrDefault(one, Map.of());
        Map<SkillId, Integer> askedToo = skills.getOrDefault(other, Map.of());
        return new Likeness((words + overlap(asked, askedToo)) / 2, common(asked, askedToo), shown);
    }

    /** What each term that both use adds to the cosine of the two texts. */
    private Map<String, Double> shared(ChallengeId one, ChallengeId other, Language language) {
        Map<String, List<String>> first = texts.getOrDefault(language, Map.of()).getOrDefault(one, Map.of());
        Map<String, List<String>> second =
                texts.getOrDefault(language, Map.of()).getOrDefault(other, Map.of());
        double length = length(first, language) * length(second, language);
        if (length == 0) return Map.of();
        Map<String, Double> shared = new TreeMap<>();
        first.forEach((term, uses) -> {
            List<String> too = second.get(term);
            if (too != null) shared.put(term, weight(term, uses, language) * weight(term, too, language) / length);
        });
        return shared;
    }

    private double length(Map<String, List<String>> text, Language language) {
        double sum = 0;
        for (Map.Entry<String, List<String>> each : text.entrySet()) {
            double weight = weight(each.getKey(), each.getValue(), language);
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private double weight(String term, List<String> uses, Language language) {
        int all = texts.getOrDefault(language, Map.of()).size();
        int found = spread.getOrDefault(language, Map.of()).getOrDefault(term, 0);
        return (1 + Math.log(uses.size())) * Math.log(1 + (all - found + 0.5) / (found + 0.5));
    }

    private List<String> written(ChallengeId one, Map<String, Double> shared, Language language) {
        Map<String, List<String>> text = texts.getOrDefault(language, Map.of()).getOrDefault(one, Map.of());
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS_SHOWN)
                .map(entry -> text.getOrDefault(entry.getKey(), List.of(entry.getKey()))
                        .getFirst())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static double overlap(Map<SkillId, Integer> one, Map<SkillId, Integer> other) {
        Set<SkillId> all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        double least = 0;
        double most = 0;
        for (SkillId skill : all) {
            least += Math.min(one.getOrDefault(skill, 0), other.getOrDefault(skill, 0));
            most += Math.max(one.getOrDefault(skill, 0), other.getOrDefault(skill, 0));
        }
        return most == 0 ? 0 : least / most;
    }

    private static List<SkillId> common(Map<SkillId, Integer> one, Map<SkillId, Integer> other) {
        List<SkillId> common = new ArrayList<>(one.keySet());
        common.retainAll(other.keySet());
        common.sort(Comparator.comparing(
                        (SkillId skill) -> -Math.min(one.getOrDefault(skill, 0), other.getOrDefault(skill, 0)))
                .thenComparing(SkillId::value));
        return common;
    }
}

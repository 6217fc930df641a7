package it.mics.bottega.taxonomy;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A concept of the thesaurus: preferred label, alternatives per language, broader and related concepts, spokes it weighs in. */
public record Skill(
        SkillId id,
        LocalizedText label,
        Map<Language, List<String>> alternatives,
        @Nullable SkillId broader,
        Set<SkillId> related,
        Map<Integer, Double> spokes) {

    /** Preferred and alternative labels in one language, preferred first. */
    public List<String> labels(Language language) {
        List<String> all = new ArrayList<>();
        String preferred = label.in(language);
        if (preferred != null) all.add(preferred);
        all.addAll(alternatives.getOrDefault(language, List.of()));
        return all;
    }

    /** The spoke in which the concept weighs most. */
    public int mainSpoke() {
        return spokes.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }
}

package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What candidates are sought for. Points are those of the score that the candidate will be given, so that the order of retrieval comes near
 * to the final one: for each skill, for a text as near as can be, and for belonging to a value of a facet.
 * Filters and clearances shut out; no clearances means that whoever asks may see everybody.
 */
public record Sought(
        List<Skill> skills,
        LocalizedText text,
        double textPoints,
        Map<Facet, Map<String, Double>> belonging,
        Map<Facet, Set<String>> filters,
        Set<String> clearances,
        int limit) {
    public Sought {
        skills = List.copyOf(skills);
        belonging = Map.copyOf(belonging);
        filters = Map.copyOf(filters);
        clearances = Set.copyOf(clearances);
    }

    /** By skills alone. */
    public static Sought skills(List<Skill> skills, int limit) {
        return new Sought(skills, LocalizedText.EMPTY, 0, Map.of(), Map.of(), Set.of(), limit);
    }

    /** A skill at this level, which counts in full there and in parts below or where a related one is held, and its points. */
    public record Skill(SkillId skill, int level, double points) {}
}

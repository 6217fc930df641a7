package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Map;
import java.util.Set;

/**
 * What candidates are sought for. Points are those of the score that the candidate will be given, so that the order of retrieval comes near
 * to the final one: per level of each skill (related skills included), for a text as near as can be, and for belonging to a value of a facet.
 * Filters and clearances shut out; no clearances means that whoever asks may see everybody.
 */
public record Sought(
        Map<SkillId, Double> skillPoints,
        LocalizedText text,
        double textPoints,
        Map<Facet, Map<String, Double>> belonging,
        Map<Facet, Set<String>> filters,
        Set<String> clearances,
        int limit) {
    public Sought {
        skillPoints = Map.copyOf(skillPoints);
        belonging = Map.copyOf(belonging);
        filters = Map.copyOf(filters);
        clearances = Set.copyOf(clearances);
    }

    /** By skills alone. */
    public static Sought skills(Map<SkillId, Double> skillPoints, int limit) {
        return new Sought(skillPoints, LocalizedText.EMPTY, 0, Map.of(), Map.of(), Set.of(), limit);
    }
}

package it.mics.bottega.matching.index;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One page of what was found, best first, with the live counts of every facet; incomplete while the index is being rebuilt. */
public record FoundPage(int total, List<UUID> ids, Map<Facet, Map<String, Integer>> counts, boolean incomplete) {
    /** The counts of one facet. */
    public Map<String, Integer> counts(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }
}

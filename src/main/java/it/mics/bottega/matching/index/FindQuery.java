package it.mics.bottega.matching.index;

import java.util.Map;
import java.util.Set;

/** What is looked for: words, chosen facet values, order, page, and the clearances of who is looking. */
public record FindQuery(
        String words, Map<Facet, Set<String>> chosen, Order order, int from, int size, Set<String> clearances) {
    public FindQuery {
        chosen = Map.copyOf(chosen);
        clearances = Set.copyOf(clearances);
    }

    /** The values chosen of one facet. */
    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** In which order found things stand. */
    public enum Order {
        RELEVANCE,
        DEADLINE,
        NEWEST
    }
}

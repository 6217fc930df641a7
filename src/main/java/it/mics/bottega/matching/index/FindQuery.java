package it.mics.bottega.matching.index;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is looked for: words, chosen facet values, order, page, the clearances of who is looking, and who is not there whatever the index says. */
public record FindQuery(
        String words,
        Map<Facet, Set<String>> chosen,
        Order order,
        int from,
        int size,
        Set<String> clearances,
        Set<UUID> gone) {
    public FindQuery {
        chosen = Map.copyOf(chosen);
        clearances = Set.copyOf(clearances);
        gone = Set.copyOf(gone);
    }

    /** The same where everything that the index holds is there. */
    public FindQuery(
            String words, Map<Facet, Set<String>> chosen, Order order, int from, int size, Set<String> clearances) {
        this(words, chosen, order, from, size, clearances, Set.of());
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

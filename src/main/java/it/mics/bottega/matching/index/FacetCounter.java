package it.mics.bottega.matching.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts every facet in one pass; what is chosen in a facet narrows all the others, but not its own counts. */
final class FacetCounter extends SimpleCollector {
    private final FindQuery query;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, SortedSetDocValues> values = new EnumMap<>(Facet.class);

    FacetCounter(FindQuery query) {
        this.query = query;
        for (Facet facet : Facet.values()) counts.put(facet, new HashMap<>());
    }

    Map<Facet, Map<String, Integer>> counts() {
        return counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (Facet facet : Facet.values())
            values.put(facet, DocValues.getSortedSet(context.reader(), Fields.facet(facet)));
    }

    @Override
    public void collect(int document) throws IOException {
        Map<Facet, Set<String>> here = new EnumMap<>(Facet.class);
        int missed = 0;
        @Nullable Facet last = null;
        for (Facet facet : Facet.values()) {
            Set<String> own = read(facet, document);
            here.put(facet, own);
            Set<String> chosen = query.chosen(facet);
            if (!chosen.isEmpty() && own.stream().noneMatch(chosen::contains)) {
                missed++;
                last = facet;
            }
        }
        if (missed > 1) return;
        for (Map.Entry<Facet, Set<String>> entry : here.entrySet()) {
            if (missed == 1 && entry.getKey() != last) continue;
            Map<String, Integer> facetCounts = counts.computeIfAbsent(entry.getKey(), key -> new HashMap<>());
            entry.getValue().forEach(value -> facetCounts.merge(value, 1, Integer::sum));
        }
    }

    private Set<String> read(Facet facet, int document) throws IOException {
        SortedSetDocValues facetValues = values.get(facet);
        if (facetValues == null || !facetValues.advanceExact(document)) return Set.of();
        Set<String> own = new HashSet<>();
        for (int i = 0; i < facetValues.docValueCount(); i++)
            own.add(facetValues.lookupOrd(facetValues.nextOrd()).utf8ToString());
        return own;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}

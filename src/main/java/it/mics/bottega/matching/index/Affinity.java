package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/**
 * How near people's texts are to one text. Each part of a person (headline with bio, each output) gets the weight of the text's best traits
 * that it has, divided by what a part with each of them once would get; per part, the mean of the better language and the concepts counts;
 * a person's parts add up best first, each counting 0.7 of the one before; half of the full score is as near as one can be.
 */
final class Affinity {
    private static final int TRAITS = 75;
    private static final double DECAY = 0.7;
    private static final double FULL = 0.5;
    private static final String SIDES = "iec";

    private final IndexSearcher searcher;
    private final TextReader reader;

    Affinity(IndexSearcher searcher, TextReader reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    /** The affinity of these people, without those who have none. */
    Map<UUID, Double> of(LocalizedText text, Collection<UUID> people) throws IOException {
        Map<Integer, UUID> documents = Owners.documents(searcher, people);
        double[] values =
                of(text, documents.keySet().stream().mapToInt(Integer::intValue).toArray());
        Map<UUID, Double> affinity = new HashMap<>();
        int at = 0;
        for (UUID owner : documents.values()) {
            if (values[at] > 0) affinity.put(owner, values[at]);
            at++;
        }
        return affinity;
    }

    /** The affinity of these documents, which must ascend, in 0..1. */
    double[] of(LocalizedText text, int[] documents) throws IOException {
        double[] affinity = new double[documents.length];
        if (text.isEmpty() || documents.length == 0) return affinity;
        Asked asked = new Asked(Traits.telling(searcher, reader, text, TRAITS));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        BinaryDocValues parts = DocValues.emptyBinary();
        int base = 0;
        int end = 0;
        for (int i = 0; i < documents.length; i++) {
            if (documents[i] >= end) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
                parts = DocValues.getBinary(leaf.reader(), Fields.PARTS);
                base = leaf.docBase;
                end = base + leaf.reader().maxDoc();
            }
            if (!parts.advanceExact(documents[i] - base)) continue;
            PartWords.read(parts.binaryValue(), asked, part -> asked.next());
            affinity[i] = asked.person();
        }
        return affinity;
    }

    /** What is asked, and what the parts of one person have of it. */
    private static final class Asked implements PartWords.Visitor {
        private final Map<Integer, double[]> sideAndWeight = new HashMap<>();
        private final double[] self = new double[SIDES.length()];
        private final double[] part = new double[SIDES.length()];
        private final List<Double> parts = new ArrayList<>();

        Asked(List<Traits.Trait> traits) {
            for (Traits.Trait trait : traits) {
                int side = SIDES.indexOf(trait.name().charAt(0));
                sideAndWeight.put(PartWords.hash(trait.name()), new double[] {side, trait.weight()});
                self[side] += trait.weight() * Traits.worth(1);
            }
        }

        @Override
        public void trait(int hash, int frequency) {
            double[] wanted = sideAndWeight.get(hash);
            if (wanted != null) part[(int) wanted[0]] += wanted[1] * Traits.worth(frequency);
        }

        void next() {
            double words = Math.max(share(0), share(1));
            parts.add((words + share(2)) / 2);
            Arrays.fill(part, 0);
        }

        private double share(int side) {
            return self[side] == 0 ? 0 : Math.min(1, part[side] / self[side]);
        }

        double person() {
            parts.sort(Collections.reverseOrder());
            double sum = 0;
            double share = 1;
            for (double value : parts) {
                sum += share * value;
                share *= DECAY;
            }
            parts.clear();
            return Math.min(1, sum / FULL);
        }
    }
}

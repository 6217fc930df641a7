package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.latent.Likeness;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** How near people's texts are to one text: reads the packed parts of their documents and lets {@link Likeness} compare them. */
final class Affinity {
    private final IndexSearcher searcher;
    private final Wording wording;

    Affinity(IndexSearcher searcher, Wording wording) {
        this.searcher = searcher;
        this.wording = wording;
    }

    /** The affinity of these people, without those who have none. */
    Map<UUID, Double> of(LocalizedText text, Collection<UUID> people) throws IOException {
        Map<Integer, UUID> documents = Owners.documents(searcher, people);
        double[] values = of(
                wording.traits(text),
                documents.keySet().stream().mapToInt(Integer::intValue).toArray());
        Map<UUID, Double> affinity = new HashMap<>();
        int at = 0;
        for (UUID owner : documents.values()) {
            if (values[at] > 0) affinity.put(owner, values[at]);
            at++;
        }
        return affinity;
    }

    /** The affinity of these documents, which must ascend, to a text with these traits, in 0..1. */
    double[] of(Map<String, Integer> text, int[] documents) throws IOException {
        double[] affinity = new double[documents.length];
        if (text.isEmpty() || documents.length == 0) return affinity;
        Likeness likeness = new Likeness(wording.model(), text);
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
            BytesRef packed = parts.binaryValue();
            affinity[i] = likeness.of(packed.bytes, packed.offset, packed.length);
        }
        return affinity;
    }
}

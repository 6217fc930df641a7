package it.mics.bottega.matching.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Whose a document is: sixteen bytes to find it by, and two numbers to read and to break ties with. */
final class Owners {
    private static final String KEY = "owner";
    private static final String HIGH = "owner_high";
    private static final String LOW = "owner_low";
    private static final Owners NONE = new Owners(DocValues.emptyNumeric(), DocValues.emptyNumeric());

    private final NumericDocValues high;
    private final NumericDocValues low;

    private Owners(NumericDocValues high, NumericDocValues low) {
        this.high = high;
        this.low = low;
    }

    static void write(Document document, UUID owner) {
        document.add(new StringField(KEY, bytes(owner), Store.NO));
        document.add(new NumericDocValuesField(HIGH, owner.getMostSignificantBits()));
        document.add(new NumericDocValuesField(LOW, owner.getLeastSignificantBits()));
    }

    static Term term(UUID owner) {
        return new Term(KEY, bytes(owner));
    }

    static Query anyOf(Collection<UUID> owners) {
        return new TermInSetQuery(KEY, owners.stream().map(Owners::bytes).toList());
    }

    private static BytesRef bytes(UUID owner) {
        byte[] bytes = new byte[16];
        ByteBuffer.wrap(bytes).putLong(owner.getMostSignificantBits()).putLong(owner.getLeastSignificantBits());
        return new BytesRef(bytes);
    }

    /** The last fields of every order, so that equal questions get equal answers. */
    static List<SortField> order() {
        return List.of(new SortField(HIGH, SortField.Type.LONG), new SortField(LOW, SortField.Type.LONG));
    }

    /** A reader of owners in one leaf, to be asked in the order of documents. */
    static Owners in(LeafReaderContext leaf) throws IOException {
        return new Owners(DocValues.getNumeric(leaf.reader(), HIGH), DocValues.getNumeric(leaf.reader(), LOW));
    }

    UUID of(int document) throws IOException {
        if (!high.advanceExact(document) || !low.advanceExact(document))
            throw new IOException("A document without owner");
        return new UUID(high.longValue(), low.longValue());
    }

    /** Whose these documents are; they must ascend. */
    static UUID[] of(IndexSearcher searcher, int[] documents) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        UUID[] owners = new UUID[documents.length];
        Owners here = NONE;
        int base = 0;
        int end = 0;
        for (int i = 0; i < documents.length; i++) {
            if (documents[i] >= end) {
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
                here = in(leaf);
                base = leaf.docBase;
                end = base + leaf.reader().maxDoc();
            }
            owners[i] = here.of(documents[i] - base);
        }
        return owners;
    }

    /** The documents of these owners by number; owners without one are absent. */
    static TreeMap<Integer, UUID> documents(IndexSearcher searcher, Collection<UUID> owners) throws IOException {
        TreeMap<Integer, UUID> documents = new TreeMap<>();
        Map<BytesRef, UUID> sought = new TreeMap<>();
        for (UUID owner : owners) sought.put(bytes(owner), owner);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(KEY);
            if (terms == null) continue;
            Bits live = leaf.reader().getLiveDocs();
            TermsEnum each = terms.iterator();
            PostingsEnum postings = null;
            for (Map.Entry<BytesRef, UUID> entry : sought.entrySet()) {
                if (!each.seekExact(entry.getKey())) continue;
                postings = each.postings(postings, PostingsEnum.NONE);
                for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc())
                    if (live == null || live.get(at)) documents.put(leaf.docBase + at, entry.getValue());
            }
        }
        return documents;
    }
}

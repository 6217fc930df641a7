package it.mics.bottega.matching.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** One generation of the index on one directory: its writer and its searchers. */
final class Generation implements Closeable {
    private static final String FINGERPRINT = "bottega.fingerprint";
    private static final int SMALL = 50_000;
    private static final double BUFFER = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final LateCommit late = new LateCommit(this::keep);

    private volatile Wording wording;

    private Generation(Directory directory, OpenMode mode, Wording wording) throws IOException {
        this.directory = directory;
        this.wording = wording;
        // Statistics must not remember what was deleted, or scores would change with the next merge.
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Fields.ANALYSER)
                        .setOpenMode(mode)
                        .setMergePolicy(merges)
                        .setRAMBufferSizeMB(BUFFER)
                        .setIndexSort(Fields.LAYOUT));
        searchers = new SearcherManager(writer, null);
    }

    /** An empty generation that will be written with this wording, whose model is kept beside it. */
    static Generation create(Directory directory, Wording wording) throws IOException {
        Generation generation = new Generation(directory, OpenMode.CREATE, wording);
        ModelStore.write(directory, wording.model());
        return generation;
    }

    /** A generation in memory, for as long as there is none to use. */
    static Generation empty(Wording wording) {
        try {
            return create(new ByteBuffersDirectory(), wording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generation that this directory holds; refuses what is damaged or was written with other words or fields. */
    static Generation open(Directory directory, Wording wording) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (!wording.fingerprint()
                    .equals(reader.getIndexCommit().getUserData().get(FINGERPRINT))) {
                throw new IOException("The index was written with other fields or words");
            }
            for (LeafReaderContext leaf : reader.leaves()) leaf.reader().checkIntegrity();
        }
        return new Generation(directory, OpenMode.APPEND, wording);
    }

    /** Writes what is present of these owners, and forgets those of whom nothing is. */
    void replace(Collection<UUID> owners, Map<UUID, Document> present) throws IOException {
        for (UUID owner : owners) {
            Document document = present.get(owner);
            if (document == null) writer.deleteDocuments(Owners.term(owner));
            else writer.updateDocument(Owners.term(owner), document);
        }
    }

    /** Writes what cannot be there yet. */
    void add(Collection<Document> fresh) throws IOException {
        for (Document document : fresh) writer.addDocument(document);
    }

    /** Lets searches see what was written, and keeps it a moment later. */
    void show() throws IOException {
        if (writer.getDocStats().maxDoc < SMALL) writer.forceMergeDeletes();
        searchers.maybeRefreshBlocking();
        late.soon();
    }

    /** Lets searches see what was written, and keeps it now. */
    void commit() throws IOException {
        if (writer.getDocStats().maxDoc < SMALL) writer.forceMergeDeletes();
        keep();
        searchers.maybeRefreshBlocking();
    }

    private void keep() throws IOException {
        writer.setLiveCommitData(Map.of(FINGERPRINT, wording.fingerprint()).entrySet());
        writer.commit();
    }

    /** Puts everything into one segment, which is what searches read fastest. */
    void settle() throws IOException {
        writer.forceMerge(1);
    }

    /** Closes without keeping what was written. */
    void abandon() throws IOException {
        late.close();
        searchers.close();
        writer.rollback();
        directory.close();
    }

    /** How this generation was written. */
    Wording wording() {
        return wording;
    }

    /** Reads with another picture of the same thesaurus. */
    void reword(Wording same) {
        wording = same;
    }

    boolean usable() {
        return writer.isOpen();
    }

    <T> T search(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.with(searcher, wording);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Which version of each thing of this kind the generation holds. */
    Map<UUID, Long> versions(String kind) throws IOException {
        return search((searcher, words) -> {
            Map<UUID, Long> versions = new HashMap<>();
            searcher.search(new TermQuery(new Term(Fields.KIND, kind)), new VersionReader(versions));
            return versions;
        });
    }

    int count(String kind) throws IOException {
        return versions(kind).size();
    }

    /** What of this kind is not held in the version that is true, or is held and should not be. */
    Set<UUID> differing(String kind, Map<UUID, Long> truth) throws IOException {
        Map<UUID, Long> held = versions(kind);
        Set<UUID> differing = new HashSet<>();
        truth.forEach((id, version) -> {
            if (!version.equals(held.get(id))) differing.add(id);
        });
        held.keySet().stream().filter(id -> !truth.containsKey(id)).forEach(differing::add);
        return differing;
    }

    @Override
    public void close() throws IOException {
        late.close();
        searchers.close();
        if (writer.isOpen()) writer.close();
        directory.close();
    }

    /** Something to do with a searcher. */
    interface Search<T> {
        T with(IndexSearcher searcher, Wording wording) throws IOException;
    }

    @SuppressWarnings("NullAway.Init")
    private static final class VersionReader extends SimpleCollector {
        private final Map<UUID, Long> versions;
        private Owners owners;
        private NumericDocValues numbers;

        VersionReader(Map<UUID, Long> versions) {
            this.versions = versions;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            owners = Owners.in(context);
            numbers = DocValues.getNumeric(context.reader(), Fields.VERSION);
        }

        @Override
        public void collect(int document) throws IOException {
            if (numbers.advanceExact(document)) versions.put(owners.of(document), numbers.longValue());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

package it.mics.bottega.matching.index.files;

import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.attachment.AttachmentIndex;
import it.mics.bottega.attachment.FoundAttachment;
import it.mics.bottega.attachment.IndexedAttachment;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.matching.index.text.Typed;
import it.mics.bottega.platform.DataDirectory;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.springframework.stereotype.Component;

/** The words of files on Lucene, in a directory of their own that can always be deleted; no text is stored in it. */
@Component
class FileIndex implements AttachmentIndex {
    static final String ID = "id";
    static final String VERSION = "version";
    static final String CLEARANCE = "clearance";
    private static final float NAME_COUNTS = 3;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    FileIndex(DataDirectory directory) throws IOException {
        writer = FileIndexFolder.open(directory.resolve("lucene-files"));
        searchers = new SearcherManager(writer, null);
    }

    @Override
    public List<AttachmentId> find(String typed, Set<String> clearances, int limit) {
        String words = Typed.read(typed);
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (Language language : Language.values()) {
            QueryBuilder all = new QueryBuilder(Analysers.of(language));
            Query text = all.createBooleanQuery(text(language), words, Occur.MUST);
            Query name = all.createBooleanQuery(name(language), words, Occur.MUST);
            if (text != null) either.add(text, Occur.SHOULD);
            if (name != null) either.add(new BoostQuery(name, NAME_COUNTS), Occur.SHOULD);
        }
        Query asked = either.build();
        if (((BooleanQuery) asked).clauses().isEmpty()) return List.of();
        // Inside the query, so that neither scores nor numbers say anything of what the reader may not find.
        Query opened = new TermInSetQuery(
                CLEARANCE, clearances.stream().map(BytesRef::new).toList());
        Query query = new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(opened, Occur.FILTER)
                .build();
        return search(searcher -> {
            List<AttachmentId> found = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs)
                found.add(id(stored.document(hit.doc, Set.of(ID))));
            return found;
        });
    }

    @Override
    public List<FoundAttachment.Stretch> excerpt(String words, String text) {
        return Excerpts.of(words, text);
    }

    /** Writes what is present of these files and forgets the others. */
    synchronized void refresh(
            Collection<AttachmentId> ids, Function<Collection<AttachmentId>, List<IndexedAttachment>> truth) {
        try {
            // The truth is read under the lock, so that a slower refresh can never write an older state.
            Map<AttachmentId, IndexedAttachment> present = new HashMap<>();
            truth.apply(ids).forEach(one -> present.put(one.id(), one));
            for (AttachmentId id : ids) {
                Term term = new Term(ID, id.value().toString());
                IndexedAttachment one = present.get(id);
                if (one == null) writer.deleteDocuments(term);
                else writer.updateDocument(term, document(one));
            }
            FileIndexFolder.keep(writer);
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which version of each file is held. */
    Map<AttachmentId, Long> versions() {
        return search(searcher -> {
            Map<AttachmentId, Long> versions = new HashMap<>();
            StoredFields stored = searcher.storedFields();
            int all = Math.max(1, searcher.getIndexReader().maxDoc());
            for (ScoreDoc hit : searcher.search(new MatchAllDocsQuery(), all).scoreDocs) {
                Document document = stored.document(hit.doc);
                Number version = document.getField(VERSION).numericValue();
                versions.put(id(document), version.longValue());
            }
            return versions;
        });
    }

    private static Document document(IndexedAttachment one) {
        Document document = new Document();
        document.add(new StringField(ID, one.id().value().toString(), Store.YES));
        document.add(new StoredField(VERSION, one.version()));
        one.clearances().forEach(clearance -> document.add(new StringField(CLEARANCE, clearance, Store.NO)));
        // A name is read as words: what joins them in a name does not join them in speech.
        String name = one.name().replaceAll("[._-]+", " ");
        for (Language language : Language.values()) {
            document.add(new TextField(text(language), one.text(), Store.NO));
            document.add(new TextField(name(language), name, Store.NO));
        }
        return document;
    }

    private static AttachmentId id(Document document) {
        return new AttachmentId(UUID.fromString(document.get(ID)));
    }

    private static String text(Language language) {
        return "text_" + language.code();
    }

    private static String name(Language language) {
        return "name_" + language.code();
    }

    private <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Search<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    @PreDestroy
    synchronized void close() throws IOException {
        searchers.close();
        writer.close();
    }
}

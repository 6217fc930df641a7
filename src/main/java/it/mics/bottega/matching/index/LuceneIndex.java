package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;

/** The index on Lucene in one directory of this machine; what is missing, damaged or outdated is built anew while searches go on. */
public final class LuceneIndex implements CandidateIndex, AutoCloseable {
    private static final int BATCH = 200;

    private final IndexStore store;
    private final IndexSource source;
    private final TextReader reader;
    private final Documents documents;
    private final String fingerprint;
    private static final int TURN_SECONDS = 5;

    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock rebuilding = new ReentrantLock();
    private final Set<UUID> changedMeanwhile = new HashSet<>();
    private volatile Generation current;
    private volatile boolean incomplete;

    /** Opens the index of this directory; where it cannot be used, searches find nothing until {@link #rebuild} has run. */
    public LuceneIndex(Path root, IndexSource source, Thesaurus thesaurus) {
        store = new IndexStore(root);
        this.source = source;
        reader = new TextReader(thesaurus);
        documents = new Documents(reader, source);
        fingerprint = Fingerprint.of(thesaurus);
        Optional<Generation> present = store.open(fingerprint);
        incomplete = present.isEmpty();
        current = present.orElseGet(Generation::empty);
    }

    @Override
    public FoundPage findChallenges(FindQuery query) {
        return search(searcher -> new Finder(searcher, reader).challenges(query, incomplete));
    }

    @Override
    public FoundPage findPeople(FindQuery query) {
        return search(searcher -> new Finder(searcher, reader).people(query, incomplete));
    }

    @Override
    public List<Candidate> people(Sought sought) {
        return search(searcher -> new Retrieval(searcher, reader).of(Fields.PERSON, Fields.HOLDS, sought));
    }

    @Override
    public List<Candidate> challenges(Sought sought) {
        return search(searcher -> new Retrieval(searcher, reader).of(Fields.CHALLENGE, Fields.ASKS, sought));
    }

    @Override
    public Map<UUID, Double> affinity(LocalizedText text, Collection<UUID> people) {
        return search(searcher -> new Affinity(searcher, reader).of(text, people));
    }

    @Override
    public List<UUID> similar(
            UUID challenge, LocalizedText text, Collection<SkillId> skills, Map<Facet, Set<String>> shared, int limit) {
        return search(searcher -> new Finder(searcher, reader).similar(challenge, text, skills, shared, limit));
    }

    @Override
    public int countPeople(Map<SkillId, Integer> levels) {
        return search(searcher -> new Finder(searcher, reader).countPeople(levels));
    }

    @Override
    public List<UUID> titlesWith(String beginning, int limit) {
        return search(searcher -> new Finder(searcher, reader).titlesWith(beginning, limit));
    }

    @Override
    public void refreshChallenges(Collection<UUID> ids) {
        refresh(ids, documents::ofChallenges);
    }

    @Override
    public void refreshPeople(Collection<UUID> ids) {
        refresh(ids, documents::ofPeople);
    }

    /**
     * Whoever waits here still holds the connection of the transaction that has just committed, and the one inside needs a
     * second one: waiting without end could starve both. Who gives up is served again by the outbox.
     */
    private void takeTurn() {
        try {
            if (writing.tryLock(TURN_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The index is busy; the change is delivered again");
    }

    private void refresh(Collection<UUID> ids, Function<Collection<UUID>, Map<UUID, Document>> truth) {
        if (ids.isEmpty()) return;
        takeTurn();
        try {
            // The truth is read under the lock, so that a slower refresh can never write an older state.
            current.replace(ids, truth.apply(ids));
            if (rebuilding.isLocked()) changedMeanwhile.addAll(ids);
            current.commit(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void rebuild() {
        rebuilding.lock();
        try {
            String name = store.fresh();
            Generation next = Generation.create(store.directory(name));
            try {
                writing.lock();
                changedMeanwhile.clear();
                writing.unlock();
                fill(next, source.challengeVersions().keySet(), documents::ofChallenges);
                fill(next, source.personVersions().keySet(), documents::ofPeople);
                next.settle();
                swap(name, next);
            } finally {
                if (current != next) {
                    next.abandon();
                    store.remove(name);
                }
            }
            store.removeAllBut(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            rebuilding.unlock();
        }
    }

    private static void fill(
            Generation next, Collection<UUID> ids, Function<Collection<UUID>, Map<UUID, Document>> truth)
            throws IOException {
        List<UUID> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + BATCH));
            next.replace(some, truth.apply(some));
        }
    }

    private void swap(String name, Generation next) throws IOException {
        writing.lock();
        try {
            Map<UUID, Document> present = new HashMap<>(documents.ofChallenges(changedMeanwhile));
            present.putAll(documents.ofPeople(changedMeanwhile));
            next.replace(changedMeanwhile, present);
            next.commit(fingerprint);
            store.use(name);
            Generation old = current;
            current = next;
            incomplete = false;
            old.close();
        } finally {
            writing.unlock();
        }
    }

    @Override
    public int repair() {
        if (incomplete || !current.usable()) {
            rebuild();
            return condition().challenges() + condition().people();
        }
        try {
            Set<UUID> challenges = current.differing(Fields.CHALLENGE, source.challengeVersions());
            Set<UUID> people = current.differing(Fields.PERSON, source.personVersions());
            refreshChallenges(challenges);
            refreshPeople(people);
            return challenges.size() + people.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Condition condition() {
        try {
            Generation now = current;
            return new Condition(
                    incomplete,
                    now.versions(Fields.CHALLENGE).size(),
                    now.versions(Fields.PERSON).size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TextReader reader() {
        return reader;
    }

    private <T> T search(Generation.Search<T> search) {
        try {
            return current.search(search);
        } catch (AlreadyClosedException e) {
            // The generation was swapped between reading the field and asking it.
            try {
                return current.search(search);
            } catch (IOException again) {
                throw new UncheckedIOException(again);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}

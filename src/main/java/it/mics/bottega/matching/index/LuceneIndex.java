package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.latent.TextModel;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;

/** The index on Lucene in one directory of this machine; what is missing, damaged or outdated is built anew while searches go on. */
public final class LuceneIndex implements CandidateIndex, AutoCloseable {
    private static final int TURN_SECONDS = 5;

    private final IndexStore store;
    private final IndexSource source;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock rebuilding = new ReentrantLock();
    private final Set<UUID> changedMeanwhile = new HashSet<>();
    private volatile Generation current;
    private volatile boolean incomplete;

    /** Opens the index of this directory; where it cannot be used, searches find nothing until {@link #rebuild} has run. */
    public LuceneIndex(Path root, IndexSource source, Thesaurus thesaurus) {
        store = new IndexStore(root);
        this.source = source;
        Optional<Generation> present = store.open(model -> Wording.of(thesaurus, source, model));
        incomplete = present.isEmpty();
        current = present.orElseGet(() -> Generation.empty(Wording.of(thesaurus, source, TextModel.EMPTY)));
    }

    @Override
    public FoundPage findChallenges(FindQuery query) {
        return search((searcher, words) -> new Finder(searcher, words.reader()).challenges(query, incomplete));
    }

    @Override
    public FoundPage findPeople(FindQuery query) {
        return search((searcher, words) -> new Finder(searcher, words.reader()).people(query, incomplete));
    }

    @Override
    public List<Candidate> people(Sought sought) {
        return search((searcher, words) -> new Retrieval(searcher, words).of(Fields.PERSON, sought));
    }

    @Override
    public List<Candidate> challenges(Sought sought) {
        return search((searcher, words) -> new Retrieval(searcher, words).of(Fields.CHALLENGE, sought));
    }

    @Override
    public Map<UUID, Double> affinity(LocalizedText text, Collection<UUID> people) {
        return search((searcher, words) -> new Affinity(searcher, words).of(text, people));
    }

    @Override
    public List<UUID> similar(
            UUID challenge, LocalizedText text, Collection<SkillId> skills, Map<Facet, Set<String>> shared, int limit) {
        return search((searcher, words) ->
                new Finder(searcher, words.reader()).similar(challenge, text, skills, shared, limit));
    }

    @Override
    public int countPeople(Map<SkillId, Integer> levels) {
        return search((searcher, words) -> new Finder(searcher, words.reader()).countPeople(levels));
    }

    @Override
    public List<UUID> titlesWith(String beginning, int limit) {
        return search((searcher, words) -> new Finder(searcher, words.reader()).titlesWith(beginning, limit));
    }

    @Override
    public void refreshChallenges(Collection<UUID> ids) {
        refresh(ids, Documents::ofChallenges);
    }

    @Override
    public void refreshPeople(Collection<UUID> ids) {
        refresh(ids, Documents::ofPeople);
    }

    /** Whoever waits holds the connection of a committed transaction, and the one inside needs a second: whoever gives up is served again. */
    private void takeTurn() {
        try {
            if (writing.tryLock(TURN_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The index is busy; the change is delivered again");
    }

    private void refresh(Collection<UUID> ids, BiFunction<Documents, Collection<UUID>, Map<UUID, Document>> truth) {
        if (ids.isEmpty()) return;
        takeTurn();
        try {
            // The truth is read under the lock, so that a slower refresh can never write an older state.
            current.replace(ids, truth.apply(current.wording().documents(), ids));
            if (rebuilding.isLocked()) changedMeanwhile.addAll(ids);
            current.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void use(Thesaurus thesaurus) {
        Wording present = current.wording();
        if (present.thesaurus() == thesaurus) return;
        Wording next = Wording.of(thesaurus, source, present.model());
        if (next.fingerprint().equals(present.fingerprint())) current.reword(next);
        else rebuild(thesaurus);
    }

    @Override
    public void rebuild() {
        rebuild(current.wording().thesaurus());
    }

    private void rebuild(Thesaurus thesaurus) {
        rebuilding.lock();
        try {
            Wording words = Wording.trained(thesaurus, source);
            Documents documents = words.documents();
            String name = store.fresh();
            Generation next = Generation.create(store.directory(name), words);
            try {
                writing.lock();
                changedMeanwhile.clear();
                writing.unlock();
                Filling.of(next, source.challengeVersions().keySet(), documents::ofChallenges);
                Filling.of(next, source.personVersions().keySet(), documents::ofPeople);
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

    private void swap(String name, Generation next) throws IOException {
        writing.lock();
        try {
            Documents documents = next.wording().documents();
            Map<UUID, Document> present = documents.ofChallenges(changedMeanwhile);
            present.putAll(documents.ofPeople(changedMeanwhile));
            next.replace(changedMeanwhile, present);
            next.commit();
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
            Map<UUID, Long> versions = source.challengeVersions();
            Set<UUID> challenges = current.differing(Fields.CHALLENGE, versions);
            int all = versions.size();
            versions = source.personVersions();
            Set<UUID> people = current.differing(Fields.PERSON, versions);
            if (current.wording().outgrown(all + versions.size())) rebuild();
            else {
                refreshChallenges(challenges);
                refreshPeople(people);
            }
            return challenges.size() + people.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Condition condition() {
        try {
            int challenges = current.versions(Fields.CHALLENGE).size();
            int people = current.versions(Fields.PERSON).size();
            return new Condition(incomplete, challenges, people);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TextReader reader() {
        return current.wording().reader();
    }

    private <T> T search(Generation.Search<T> search) {
        try {
            return current.search(search);
        } catch (AlreadyClosedException e) {
            // The generation was swapped between reading the field and asking it.
            return search(search);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}

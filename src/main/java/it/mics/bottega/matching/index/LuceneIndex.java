package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.TextReader;
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
    /** What changes now must be written again when a rebuild ends. */
    private volatile boolean collecting;

    /** Opens the index of this directory; where it cannot be used, searches find nothing until {@link #rebuild} has run. */
    public LuceneIndex(Path root, IndexSource source, Thesaurus thesaurus) {
        store = new IndexStore(root);
        this.source = source;
        Optional<Generation> present = store.open(model -> Wording.of(thesaurus, source, model));
        incomplete = present.isEmpty();
        current = present.orElseGet(() -> Generation.empty(Wording.of(thesaurus, source, store.model())));
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
    public int countPeople(Map<SkillId, Integer> levels, Collection<UUID> gone) {
        return search((searcher, words) -> new Finder(searcher, words.reader()).countPeople(levels, gone));
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
            if (collecting) changedMeanwhile.addAll(ids);
            current.show();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void use(Thesaurus thesaurus) {
        rebuilding.lock();
        try {
            // Decided under the lock: whoever waited for a rebuild that did all finds nothing left to do.
            Wording present = current.wording();
            if (present.thesaurus() == thesaurus) return;
            Wording next = Wording.of(thesaurus, source, present.model());
            if (next.fingerprint().equals(present.fingerprint())) current.reword(next);
            else write(next, present.outgrown(thesaurus));
        } finally {
            rebuilding.unlock();
        }
    }

    @Override
    public void rebuild() {
        rebuilding.lock();
        try {
            write(current.wording(), false);
        } finally {
            rebuilding.unlock();
        }
    }

    /** Writes everything with this wording; its model stays unless it taught nothing or there is much more to learn from. */
    private void write(Wording wanted, boolean outgrown) {
        try {
            writing.lock();
            changedMeanwhile.clear();
            collecting = true;
            writing.unlock();
            Set<UUID> challenges = source.challengeVersions().keySet();
            Set<UUID> people = source.personVersions().keySet();
            boolean learn = outgrown || wanted.untaught() || wanted.outgrown(challenges.size() + people.size());
            Wording words = learn ? Wording.trained(wanted.thesaurus(), source) : wanted;
            String name = store.fresh();
            Generation next = Generation.create(store.directory(name), words);
            try {
                Filling.of(next, challenges, words.documents()::ofChallenges);
                Filling.of(next, people, words.documents()::ofPeople);
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
            collecting = false;
        }
    }

    private void swap(String name, Generation next) throws IOException {
        writing.lock();
        try {
            next.replace(changedMeanwhile, next.wording().documents().of(changedMeanwhile));
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
        rebuilding.lock();
        try {
            if (incomplete || !current.usable()) {
                rebuild();
                return condition().challenges() + condition().people();
            }
            Map<UUID, Long> everyChallenge = source.challengeVersions();
            Map<UUID, Long> everybody = source.personVersions();
            Set<UUID> challenges = current.differing(Fields.CHALLENGE, everyChallenge);
            Set<UUID> people = current.differing(Fields.PERSON, everybody);
            if (current.wording().outgrown(everyChallenge.size() + everybody.size())) rebuild();
            else {
                refreshChallenges(challenges);
                refreshPeople(people);
            }
            return challenges.size() + people.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            rebuilding.unlock();
        }
    }

    @Override
    public Condition condition() {
        try {
            return new Condition(incomplete, current.count(Fields.CHALLENGE), current.count(Fields.PERSON));
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

package it.mics.bottega.taxonomy;

import it.mics.bottega.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the programme is made of, read from memory: spokes, regions, skills, flagships, figures. */
@Service
public class Taxonomy {
    private final TaxonomyQueries queries;
    private final TransactionTemplate anew;
    private final ApplicationEventPublisher events;
    private final Latest latest = new Latest(this::readAnew);
    private volatile Snapshot snapshot;

    Taxonomy(
            TaxonomyQueries queries,
            ReferenceLoader loaded,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.events = events;
        anew = new TransactionTemplate(transactions);
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        loaded.load();
        snapshot = read();
    }

    /** The eight spokes by number. */
    public List<Spoke> spokes() {
        return snapshot.spokes();
    }

    /** The spoke with this number. */
    public Spoke spoke(int number) {
        return snapshot.spokes().stream()
                .filter(spoke -> spoke.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No spoke " + number));
    }

    /** The twenty regions by ISTAT code. */
    public List<Region> regions() {
        return snapshot.regions();
    }

    /** The region with this ISTAT code, if there is one. */
    public Optional<Region> region(String code) {
        return snapshot.regions().stream()
                .filter(region -> region.code().equals(code))
                .findFirst();
    }

    /** The skill thesaurus as it stands. */
    public Thesaurus thesaurus() {
        return snapshot.thesaurus();
    }

    /** The search by name in the thesaurus as it stands, for a reader of this language. */
    public SkillSearch skillSearch(Language language) {
        Snapshot now = snapshot;
        return now.searches().computeIfAbsent(language, key -> new SkillSearch(now.thesaurus(), key));
    }

    /** The flagship challenges. */
    public List<Flagship> flagships() {
        return snapshot.flagships();
    }

    /** The programme's figures in the order in which they are shown. */
    public List<ProgrammeFigure> figures() {
        return snapshot.figures();
    }

    /** Reads everything again once the running transaction, which changes reference data, is committed, and tells who built on it. */
    public void refreshAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                latest.read();
                events.publishEvent(new ThesaurusChanged());
            }
        });
    }

    private void readAnew() {
        anew.executeWithoutResult(status -> snapshot = read());
    }

    private Snapshot read() {
        return new Snapshot(
                queries.spokes(),
                queries.regions(),
                new Thesaurus(queries.skills(), queries.merged()),
                queries.flagships(),
                queries.figures(),
                new ConcurrentHashMap<>());
    }

    private record Snapshot(
            List<Spoke> spokes,
            List<Region> regions,
            Thesaurus thesaurus,
            List<Flagship> flagships,
            List<ProgrammeFigure> figures,
            Map<Language, SkillSearch> searches) {}
}

package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports concepts into the thesaurus: first what would change, then, where somebody agrees, all of it at once; twice changes nothing more. */
@Service
public class ThesaurusImport {
    private final ThesaurusTables tables;
    private final Taxonomy taxonomy;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final Clock clock;

    ThesaurusImport(
            ThesaurusTables tables,
            Taxonomy taxonomy,
            AuditTrail audit,
            CurrentActor current,
            JdbcClient jdbc,
            Clock clock) {
        this.tables = tables;
        this.taxonomy = taxonomy;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An import that was made: when, from which files, and what it did. */
    public record Made(Instant at, String files, int added, int changed, int unchanged, int leftOut) {}

    /** What these files would change; changes nothing. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public ImportPlan dryRun(List<ImportFile> files) {
        return plan(files);
    }

    /** Makes exactly the changes that were shown, or refuses where the thesaurus has changed since. */
    @Transactional
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public void apply(List<ImportFile> files, ImportPlan shown) {
        tables.lock();
        ImportPlan plan = plan(files);
        if (!plan.sameAs(shown)) throw new RuleViolation("vocabulary.import.changedMeanwhile");
        if (plan.isEmpty()) throw new RuleViolation("vocabulary.import.nothing");
        try {
            tables.write(plan);
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("vocabulary.import.taken");
        }
        record(files, plan);
        taxonomy.refreshAfterCommit();
    }

    /** The imports made so far, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('PROGRAMME_OFFICE')")
    public List<Made> made() {
        return jdbc.sql("select * from thesaurus_import order by imported_at desc limit 20")
                .query((row, n) -> new Made(
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        row.getString("files"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("left_out")))
                .list();
    }

    private ImportPlan plan(List<ImportFile> files) {
        List<ImportedConcept> concepts = ImportFile.read(files);
        if (concepts.isEmpty()) throw new RuleViolation("vocabulary.import.noConcepts");
        return new ImportPlanner(tables.known(), tables.merged()).plan(concepts);
    }

    private void record(List<ImportFile> files, ImportPlan plan) {
        Actor actor = current.require();
        UUID id = UUID.randomUUID();
        String names = files.stream().map(ImportFile::name).collect(Collectors.joining(", "));
        jdbc.sql("""
                insert into thesaurus_import (id, imported_at, imported_by, files, added, changed, unchanged, left_out)
                values (:id, :at, :by, :files, :added, :changed, :unchanged, :out)""")
                .param("id", id)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .param("files", names)
                .param("added", plan.added().size())
                .param("changed", plan.changed().size())
                .param("unchanged", plan.unchanged())
                .param("out", plan.clashes().size())
                .update();
        String counts =
                "ADDED " + plan.added().size() + " CHANGED " + plan.changed().size() + " UNCHANGED " + plan.unchanged()
                        + " LEFT_OUT " + plan.clashes().size();
        audit.record(new AuditAct(actor, "PROGRAMME_OFFICE", "thesaurus.IMPORT", "thesaurusImport", id, counts)
                .about(names));
    }
}

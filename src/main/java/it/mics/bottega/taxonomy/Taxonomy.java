package it.mics.bottega.taxonomy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the programme is made of, read from memory: spokes, regions, skills, flagships, figures. */
@Service
public class Taxonomy {
    private final TaxonomyQueries queries;
    private volatile Snapshot snapshot;

    Taxonomy(TaxonomyQueries queries, ReferenceLoader loaded) {
        this.queries = queries;
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

    /** The flagship challenges. */
    public List<Flagship> flagships() {
        return snapshot.flagships();
    }

    /** The programme's figures in the order in which they are shown. */
    public List<ProgrammeFigure> figures() {
        return snapshot.figures();
    }

    /** Reads everything again after reference data has changed. */
    public void refresh() {
        snapshot = read();
    }

    private Snapshot read() {
        return new Snapshot(
                queries.spokes(),
                queries.regions(),
                new Thesaurus(queries.skills()),
                queries.flagships(),
                queries.figures());
    }

    private record Snapshot(
            List<Spoke> spokes,
            List<Region> regions,
            Thesaurus thesaurus,
            List<Flagship> flagships,
            List<ProgrammeFigure> figures) {}
}

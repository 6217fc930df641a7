package it.mics.bottega.vocabulary;

import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.taxonomy.Thesaurus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the concepts ready to be compared with new names, for the thesaurus as it stands. */
@Component
public class Nearness {
    private final Taxonomy taxonomy;
    private volatile @Nullable NearConcepts last;

    Nearness(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The concepts as they stand. */
    public NearConcepts now() {
        Thesaurus thesaurus = taxonomy.thesaurus();
        NearConcepts near = last;
        if (near == null || near.thesaurus() != thesaurus) {
            near = new NearConcepts(thesaurus);
            last = near;
        }
        return near;
    }
}

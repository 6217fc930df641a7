package it.mics.bottega.vocabulary;

import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.taxonomy.Thesaurus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the concepts ready to be compared with new names, for the thesaurus as it stands. */
@Component
public class Nearness {
    private final Taxonomy taxonomy;
    private final LabelOrder order;
    private volatile @Nullable NearConcepts last;

    Nearness(Taxonomy taxonomy, LabelOrder order) {
        this.taxonomy = taxonomy;
        this.order = order;
    }

    /** The concepts as they stand. */
    public NearConcepts now() {
        Thesaurus thesaurus = taxonomy.thesaurus();
        NearConcepts near = last;
        if (near == null || near.thesaurus() != thesaurus) {
            near = new NearConcepts(thesaurus, order);
            last = near;
        }
        return near;
    }
}

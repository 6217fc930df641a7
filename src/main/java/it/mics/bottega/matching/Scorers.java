package it.mics.bottega.matching;

import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes scorers of today: with the thesaurus, the spokes and the weights that are in force. */
@Component
public class Scorers {
    private final Taxonomy taxonomy;
    private final MatchWeights weights;
    private final Clock clock;

    Scorers(Taxonomy taxonomy, MatchWeights weights, Clock clock) {
        this.taxonomy = taxonomy;
        this.weights = weights;
        this.clock = clock;
    }

    /** A scorer with the weights in force. */
    public MatchScorer now() {
        return with(weights.current());
    }

    /** A scorer with other weights, to compare. */
    public MatchScorer with(Weights others) {
        return new MatchScorer(
                taxonomy.thesaurus(), taxonomy.spokes(), LocalDate.ofInstant(clock.instant(), Dates.ROME), others);
    }
}

package it.mics.bottega.matching.factor;

import it.mics.bottega.matching.Evidence;
import java.util.List;

/** What a factor is worth for a pair, kept within 0..1, and where that comes from. */
public record Worth(double value, List<? extends Evidence> evidence) {
    public Worth {
        value = Math.clamp(value, 0, 1);
        evidence = List.copyOf(evidence);
    }

    static Worth of(double value, Evidence evidence) {
        return new Worth(value, List.of(evidence));
    }
}

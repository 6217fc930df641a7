package it.mics.bottega.matching.search;

import it.mics.bottega.kernel.TrlRange;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Technology readiness in three bands, as people choose it. */
public enum TrlBand {
    RESEARCH(1, 3),
    DEVELOPMENT(4, 6),
    DEPLOYMENT(7, 9);

    private final TrlRange range;

    TrlBand(int from, int to) {
        range = new TrlRange(from, to);
    }

    /** The bands that a range touches. */
    static Set<String> of(TrlRange range) {
        return Arrays.stream(values())
                .filter(band -> range.coveredBy(band.range) > 0)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    /** The message key of the name. */
    public String key() {
        return "matching.trl." + name();
    }
}

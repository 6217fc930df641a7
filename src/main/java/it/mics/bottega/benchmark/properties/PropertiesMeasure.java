package it.mics.bottega.benchmark.properties;

import java.util.List;
import java.util.function.Consumer;

/** Measures every property of matching on the demonstration; the last ones change the data, and the very last restarts the product. */
public final class PropertiesMeasure {
    private static final List<Property> ALL = List.of(
            new ScoreProperties(),
            new ExposureProperty(),
            new TeamCoverProperty(),
            new MissingMemberProperty(),
            new SearchProperty(),
            new TwinProperty(),
            new PromiseProperty(),
            new FreshnessProperty(),
            new DeterminismProperty());

    private PropertiesMeasure() {}

    /** Prints one line for each property; true where everything that must hold does. */
    public static boolean run(Consumer<String> print) {
        boolean kept = true;
        try (World world = new World()) {
            for (Property property : ALL) {
                for (Finding finding : property.measure(world)) {
                    print.accept(finding.line());
                    kept &= finding.mustKept();
                }
            }
        }
        return kept;
    }
}

package it.mics.bottega.benchmark.properties;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** One measured property: its name, its figures, what must be and what is aimed at, and how far it came. */
record Finding(String name, Map<String, String> figures, String must, String goal, boolean mustKept, boolean goalKept) {
    static Builder of(String name) {
        return new Builder(name);
    }

    /** The line that is printed. */
    String line() {
        StringJoiner line = new StringJoiner(" ");
        line.add("properties").add(name);
        figures.forEach((key, value) -> line.add(key + "=" + value));
        line.add("target=" + must);
        if (!goal.equals(must)) line.add("goal=" + goal);
        return line.add(!mustKept ? "MISSED" : goalKept ? "ok" : "ok (goal missed)")
                .toString();
    }

    /** Collects figures. */
    static final class Builder {
        private final String name;
        private final Map<String, String> figures = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        Builder with(String key, long value) {
            figures.put(key, String.valueOf(value));
            return this;
        }

        Builder with(String key, double value) {
            figures.put(
                    key,
                    value == 0 ? "0" : String.format(Locale.ROOT, Math.abs(value) < 1e-3 ? "%.1e" : "%.3f", value));
            return this;
        }

        Finding must(String target, boolean kept) {
            return new Finding(name, figures, target, target, kept, kept);
        }

        Finding must(String target, boolean kept, String goal, boolean reached) {
            return new Finding(name, figures, target, goal, kept, kept && reached);
        }
    }
}

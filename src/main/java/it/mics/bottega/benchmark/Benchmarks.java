package it.mics.bottega.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The measures behind {@code ./bottega benchmark}; only result lines go to standard output. */
public final class Benchmarks {
    private static final int MEASURED = 0;
    private static final int MISSED = 1;
    private static final int MISUSED = 2;

    private Benchmarks() {}

    /** Runs the measure that the first word names with the words after it; answers the exit code of the process. */
    public static int run(String... words) {
        Map<String, Benchmark> kinds = kinds();
        Benchmark kind = words.length == 0 ? null : kinds.get(words[0]);
        if (kind == null) {
            System.err.println("Usage: ./bottega benchmark " + String.join(" | ", usages(kinds)));
            return MISUSED;
        }
        List<String> rest = Arrays.asList(words).subList(1, words.length);
        try {
            kind.run(rest, System.out::println);
            return MEASURED;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return MISUSED;
        } catch (Missed e) {
            return MISSED;
        }
    }

    private static Map<String, Benchmark> kinds() {
        return new TreeMap<>(Map.of(
                "properties", new PropertiesBenchmark(),
                "quality", new QualityBenchmark(),
                "speed", new SpeedBenchmark()));
    }

    private static List<String> usages(Map<String, Benchmark> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> (kind.getKey() + " " + kind.getValue().usage()).strip())
                .toList();
    }

    /** Something that must hold did not; the lines say what. */
    static final class Missed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** One kind of measure. */
    interface Benchmark {
        /** The words that it takes, as help shows them. */
        String usage();

        /** Measures and prints one line per result; refuses words that it cannot use. */
        void run(List<String> words, Consumer<String> print);
    }
}

package it.mics.bottega.benchmark.speed;

import static it.mics.bottega.benchmark.speed.Times.milliseconds;

import java.util.Locale;

/** What was measured among one number of people. */
record Figures(Times product, Times candidates, Times unfiltered, Times skills, Times words) {
    Figures() {
        this(new Times(), new Times(), new Times(), new Times(), new Times());
    }

    /** The ratio compares medians of the same work: with words where PostgreSQL was asked for words, else by skills alone. */
    String line(int size, long megabytes, double seconds) {
        double words = words().wall(0.5);
        boolean asked = !Double.isNaN(words);
        double postgres = asked ? words : skills().wall(0.5);
        return "speed n=" + size
                + " p50_ms=" + milliseconds(product().wall(0.5))
                + " p99_ms=" + milliseconds(product().wall(0.99))
                + " cpu_p50_ms=" + milliseconds(product().cpu(0.5))
                + " cpu_p99_ms=" + milliseconds(product().cpu(0.99))
                + " index_cpu_p50_ms=" + milliseconds(candidates().cpu(0.5))
                + " unfiltered_cpu_p50_ms=" + milliseconds(unfiltered().cpu(0.5))
                + " postgres_p50_ms=" + milliseconds(skills().wall(0.5))
                + " postgres_text_p50_ms=" + (asked ? milliseconds(words) : "skipped")
                + String.format(
                        Locale.ROOT,
                        " ratio=%.1f index_mb=%d build_s=%.1f",
                        postgres / product().wall(0.5),
                        megabytes,
                        seconds);
    }
}

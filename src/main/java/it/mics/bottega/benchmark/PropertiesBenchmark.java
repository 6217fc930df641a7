package it.mics.bottega.benchmark;

import it.mics.bottega.benchmark.properties.PropertiesMeasure;
import java.util.List;
import java.util.function.Consumer;

/** Whether matching keeps what it promises, measured on the demonstration: one line for each property. */
final class PropertiesBenchmark implements Benchmarks.Benchmark {
    @Override
    public String usage() {
        return "";
    }

    @Override
    public void run(List<String> words, Consumer<String> print) {
        if (!words.isEmpty()) throw new IllegalArgumentException("The properties take no further words.");
        // Whatever the product says while it runs goes beside the results.
        System.setOut(System.err);
        if (!PropertiesMeasure.run(print)) throw new Benchmarks.Missed();
    }
}

package it.mics.bottega.benchmark;

import it.mics.bottega.benchmark.speed.SpeedRun;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** How fast matching is among so many people: one line for each number, and how the time grows. */
final class SpeedBenchmark implements Benchmarks.Benchmark {
    @Override
    public String usage() {
        return "SIZES, such as 10000,100000,1000000";
    }

    @Override
    public void run(List<String> words, Consumer<String> print) {
        if (words.size() != 1 || !words.getFirst().matches("[1-9]\\d{2,6}(,[1-9]\\d{2,6})*"))
            throw new IllegalArgumentException("Give the numbers of people, such as 10000,100000,1000000.");
        // Whatever the product says while it runs goes beside the results.
        System.setOut(System.err);
        new SpeedRun(print)
                .of(Arrays.stream(words.getFirst().split(","))
                        .map(Integer::valueOf)
                        .toList());
    }
}

package it.mics.bottega.benchmark;

import it.mics.bottega.kernel.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** How well matching finds what people judged to be right: one line for each set that a folder holds. */
final class QualityBenchmark implements Benchmarks.Benchmark {
    private static final List<String> SETS = List.of("expertise", "labels-it-en", "labels-it-it", "skill-linking");

    @Override
    public String usage() {
        return "DIR";
    }

    @Override
    public void run(List<String> words, Consumer<String> print) {
        if (words.size() != 1) throw new IllegalArgumentException("Give the folder that holds the judged sets.");
        Path folder = Path.of(words.getFirst());
        for (String set : SETS) {
            if (Files.isDirectory(folder.resolve(set))) measure(folder, set).forEach(print);
            else print.accept("quality " + set + " skipped: no such folder");
        }
    }

    private static List<String> measure(Path folder, String set) {
        return switch (set) {
            case "expertise" -> List.of(JudgedExpertise.measure(folder.resolve(set)));
            case "labels-it-en" -> List.of(JudgedLabels.measure(folder, set, Language.EN));
            case "labels-it-it" -> List.of(JudgedLabels.measure(folder, set, Language.IT));
            default -> JudgedSkills.measure(folder.resolve(set));
        };
    }
}

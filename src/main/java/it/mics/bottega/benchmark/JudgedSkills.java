package it.mics.bottega.benchmark;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.LabelsInText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sentences have to find the skills that people read in them: a line for each file of sentences. */
final class JudgedSkills {
    private static final int FEW = 5;

    private JudgedSkills() {}

    static List<String> measure(Path folder) {
        List<String> labels = JudgedFiles.lines(folder.resolve("labels.txt.gz"));
        LabelsInText finder = new LabelsInText(labels.stream()
                .map(label -> new LabelsInText.Wanted(Language.EN, label))
                .toList());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .map(file -> line(folder, file, labels, finder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Path folder, Path file, List<String> labels, LabelsInText finder) {
        double precision = 0;
        double reciprocal = 0;
        int asked = 0;
        for (Map<String, Object> sentence : JudgedFiles.objects(file)) {
            Set<String> right = new HashSet<>();
            if (sentence.get("labels") instanceof Collection<?> all)
                all.forEach(label -> right.add(String.valueOf(label)));
            if (right.isEmpty()) continue;
            asked++;
            List<String> found = finder.in(String.valueOf(sentence.get("text")), List.of(Language.EN), 0).stream()
                    .map(each -> labels.get(each.label()))
                    .toList();
            long hits = found.stream().limit(FEW).filter(right::contains).count();
            precision += (double) hits / Math.min(FEW, right.size());
            for (int i = 0; i < found.size(); i++) {
                if (!right.contains(found.get(i))) continue;
                reciprocal += 1.0 / (i + 1);
                break;
            }
        }
        double all = Math.max(1, asked);
        String name = file.getFileName().toString().replace(".jsonl", "");
        return String.format(
                Locale.ROOT,
                "quality %s/%s rp@5=%.4f mrr=%.4f",
                folder.getFileName(),
                name,
                precision / all,
                reciprocal / all);
    }
}

package it.mics.bottega.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark on small sets of our own. */
class QualityBenchmarkTest {
    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void nothing() {
        lines.clear();
    }

    @Test
    void a_set_whose_folder_is_missing_is_skipped_and_said_so() {
        new QualityBenchmark().run(List.of(folder.toString()), lines::add);
        assertThat(lines)
                .containsExactly(
                        "quality expertise skipped: no such folder",
                        "quality labels-it-en skipped: no such folder",
                        "quality labels-it-it skipped: no such folder",
                        "quality skill-linking skipped: no such folder");
    }

    @Test
    void what_is_known_is_told_apart_from_what_is_not() throws IOException {
        write("expertise/ratings.tsv", "researcher\tpaper\trating\na\tp1\t5.0\na\tp2\t1.0\nb\tp2\t4.5\nb\tp1\t1.5\n");
        write("expertise/profiles.tsv", "resample\tresearcher\tpapers\n1\ta\tq1\n1\tb\tq2\n");
        pack("expertise/papers.jsonl.gz", """
                {"id":"p1","title":"Vegetable tanning of goat hides","abstract":"Tannins from chestnut bark."}
                {"id":"p2","title":"Grippers for soft fruit","abstract":"A robot hand that feels."}
                {"id":"q1","title":"Chestnut tannins for leather","abstract":null}
                {"id":"q2","title":"A hand for robots","abstract":"It grips peaches and other fruit."}
                """);
        new QualityBenchmark().run(List.of(folder.toString()), lines::add);
        assertThat(lines.getFirst()).isEqualTo("quality expertise loss=0.0000 easy=1.0000 hard=0.0000 ci=0.000-0.000");
    }

    @Test
    void an_italian_title_reaches_an_english_label_through_the_concept() throws IOException {
        for (String set : List.of("labels-it-en", "labels-it-it")) {
            write(set + "/queries.tsv", "query\ttext\nQ1\tConciatori di pelli\nQ2\tTessitrici\n");
            String side = set.substring(10);
            write(set + "/qrels.tsv", "query\tlabel\nQ1\tL1_" + side + "\nQ2\tL2_" + side + "\n");
        }
        pack(
                "labels-it-en/corpus.tsv.gz",
                "label\ttext\tconcept\nL1_en\ttanner\tc1\nL2_en\tweaver\tc2\nL3_en\tbaker\tc3\n");
        pack(
                "labels-it-it/corpus.tsv.gz",
                "label\ttext\tconcept\nL1_it\tconciatore di pelle\tc1\nL2_it\ttessitore/tessitrice\tc2\nL3_it\tfornaio\tc3\n");
        new QualityBenchmark().run(List.of(folder.toString()), lines::add);
        assertThat(lines)
                .contains(
                        "quality labels-it-en mrr=1.0000 s@1=1.0000 s@10=1.0000",
                        "quality labels-it-it mrr=1.0000 s@1=1.0000 s@10=1.0000");
    }

    @Test
    void a_sentence_finds_its_skills() throws IOException {
        pack("skill-linking/labels.txt.gz", "weave fabrics\ntan leather\nread drawings\nJava (language)\n");
        write("skill-linking/own.jsonl", """
                {"text":"You weave a fabric from reading our drawing","labels":["weave fabrics","read drawings"]}
                {"text":"Java is a plus","labels":["Java (language)"]}
                """);
        new QualityBenchmark().run(List.of(folder.toString()), lines::add);
        assertThat(lines.getLast()).isEqualTo("quality skill-linking/own rp@5=1.0000 mrr=1.0000");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void pack(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}

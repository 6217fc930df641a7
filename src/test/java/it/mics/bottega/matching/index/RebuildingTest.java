package it.mics.bottega.matching.index;

import static it.mics.bottega.matching.index.LuceneSample.ADA;
import static it.mics.bottega.matching.index.LuceneSample.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Skills;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often everything is written anew, and what stays the same when it is. */
class RebuildingTest {
    private static final LocalizedText COATING = new LocalizedText(null, "edible coating of fruit");

    @TempDir
    private Path directory;

    private final MemoryTruth truth = LuceneSample.truth();
    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = new LuceneIndex(directory, truth, Skills.THESAURUS);
        index.rebuild();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void those_who_waited_for_a_rebuild_do_not_do_it_again() throws InterruptedException {
        Thesaurus more = with(1);
        Map<String, Integer> readWhenDone = new ConcurrentHashMap<>();
        CountDownLatch asked = new CountDownLatch(1);
        Thread second = new Thread(() -> {
            asked.countDown();
            index.use(more);
            readWhenDone.put("second", truth.timesRead);
        });
        truth.duringRebuild = () -> {
            second.start();
            until(asked, second);
        };
        index.use(more);
        int after = truth.timesRead;
        second.join();
        assertThat(readWhenDone).containsEntry("second", after);
        assertThat(index.condition().incomplete()).isFalse();
    }

    @Test
    void a_new_label_leaves_every_likeness_as_it_was() {
        Map<UUID, Double> before = affinity();
        truth.put(LuceneSample.person(new UUID(1, 9), "Rivestimenti di frutta", "A coating of fruit", Map.of()));
        index.refreshPeople(List.of(new UUID(1, 9)));
        index.use(with(1));
        assertThat(affinity()).isEqualTo(before);
        index.rebuild();
        assertThat(affinity()).isEqualTo(before);
    }

    @Test
    void what_was_learnt_outlives_damaged_or_outdated_documents() throws IOException {
        Map<UUID, Double> before = affinity();
        truth.put(LuceneSample.person(new UUID(1, 9), "Rivestimenti di frutta", "A coating of fruit", Map.of()));
        index.close();
        index = new LuceneIndex(directory, truth, with(1));
        assertThat(index.condition().incomplete()).isTrue();
        index.repair();
        assertThat(affinity()).isEqualTo(before);
    }

    @Test
    void a_damaged_model_is_learnt_anew() throws IOException {
        index.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> path.endsWith("text.model")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x5a;
                Files.write(file, bytes);
            }
        }
        index = new LuceneIndex(directory, truth, Skills.THESAURUS);
        assertThat(index.condition().incomplete()).isTrue();
        index.repair();
        assertThat(affinity()).containsKey(ADA);
    }

    @Test
    void a_thesaurus_with_very_many_more_concepts_is_learnt_from() {
        truth.put(LuceneSample.person(new UUID(1, 9), "Rivestimenti di frutta", "A coating of fruit", Map.of()));
        Map<UUID, Double> before = affinity();
        index.use(with(100));
        assertThat(affinity()).isNotEqualTo(before);
    }

    private Map<UUID, Double> affinity() {
        return index.affinity(COATING, List.of(ADA, BRUNO));
    }

    /** Until the other is inside and held up there. */
    private static void until(CountDownLatch asked, Thread other) {
        try {
            asked.await();
            while (other.getState() != Thread.State.WAITING && other.isAlive()) Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thesaurus with(int more) {
        return new Thesaurus(Stream.concat(
                        Skills.THESAURUS.all().stream(),
                        IntStream.range(0, more)
                                .mapToObj(i -> new Skill(
                                        new SkillId(100_000 + i),
                                        new LocalizedText("parola nuova " + i, "new word " + i),
                                        Map.of(),
                                        null,
                                        Set.of(),
                                        Map.of())))
                .toList());
    }
}

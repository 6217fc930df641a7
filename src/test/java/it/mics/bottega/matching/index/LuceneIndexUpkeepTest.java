package it.mics.bottega.matching.index;

import static it.mics.bottega.matching.index.LuceneSample.ADA;
import static it.mics.bottega.matching.index.LuceneSample.BRUNO;
import static it.mics.bottega.matching.index.LuceneSample.FILM;
import static it.mics.bottega.matching.index.LuceneSample.LEATHER;
import static it.mics.bottega.matching.index.LuceneSample.NONE;
import static it.mics.bottega.matching.index.LuceneSample.challenge;
import static it.mics.bottega.matching.index.LuceneSample.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the index follows changes, and what it does when it is missing, damaged or outdated. */
class LuceneIndexUpkeepTest {
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
    void a_change_is_found_at_once_and_what_is_gone_is_not() {
        truth.put(challenge(FILM, 2, new LocalizedText("Alghe rosse", null), NONE, Set.of("4"), "AUTOMATION", 10));
        index.refreshChallenges(List.of(FILM));
        assertThat(found("alga rossa")).containsExactly(FILM);
        truth.challenges.remove(FILM);
        index.refreshChallenges(List.of(FILM));
        assertThat(found("alga rossa")).isEmpty();
    }

    @Test
    void the_check_mends_what_was_missed() {
        truth.put(challenge(LEATHER, 7, new LocalizedText("Alghe rosse", null), NONE, Set.of("3"), "FASHION", 20));
        truth.people.remove(BRUNO);
        assertThat(index.repair()).isEqualTo(2);
        assertThat(index.repair()).isZero();
        assertThat(found("alghe")).containsExactly(LEATHER);
        assertThat(index.condition()).isEqualTo(new CandidateIndex.Condition(false, 3, 1));
    }

    @Test
    void a_restart_keeps_the_index_and_its_scores() throws IOException {
        Map<UUID, Double> before =
                index.affinity(new LocalizedText(null, "edible coating of fruit"), List.of(ADA, BRUNO));
        index.refreshPeople(List.of(ADA, BRUNO));
        index.close();
        index = new LuceneIndex(directory, truth, Skills.THESAURUS);
        assertThat(index.condition().incomplete()).isFalse();
        assertThat(index.affinity(new LocalizedText(null, "edible coating of fruit"), List.of(ADA, BRUNO)))
                .isEqualTo(before);
    }

    @Test
    void an_index_with_other_words_is_built_anew_while_searches_go_on() throws IOException {
        index.close();
        index = new LuceneIndex(
                directory,
                truth,
                new Thesaurus(List.copyOf(Skills.THESAURUS.all()).subList(0, 40)));
        FoundPage meanwhile = index.findChallenges(query("", Map.of(), Set.of()));
        assertThat(meanwhile.incomplete()).isTrue();
        index.repair();
        assertThat(index.findChallenges(query("", Map.of(), Set.of())).incomplete())
                .isFalse();
        assertThat(found("")).hasSize(3);
    }

    @Test
    void texts_are_read_with_a_new_concept_as_soon_as_the_thesaurus_has_it() {
        Thesaurus more = new Thesaurus(Stream.concat(
                        Skills.THESAURUS.all().stream(),
                        Stream.of(new Skill(
                                new SkillId(100_000),
                                new LocalizedText("frutta bellissima", "fruit"),
                                Map.of(),
                                null,
                                Set.of(),
                                Map.of())))
                .toList());
        index.use(more);
        assertThat(index.condition().incomplete()).isFalse();
        assertThat(index.reader().mentions("una frutta bellissima"))
                .extracting(mention -> mention.skill().value())
                .contains(100_000);
        assertThat(found("")).hasSize(3);
    }

    @Test
    void damaged_files_are_noticed_and_replaced() throws IOException {
        index.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(cfs|dvd|tim)"))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 2; i < bytes.length / 2 + 4; i++) bytes[i] ^= 0x5a;
                Files.write(file, bytes);
            }
        }
        index = new LuceneIndex(directory, truth, Skills.THESAURUS);
        assertThat(index.condition().incomplete()).isTrue();
        index.repair();
        assertThat(found("imballaggio commestibile")).first().isEqualTo(FILM);
    }

    @Test
    void a_deleted_directory_is_no_loss() throws IOException {
        index.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
        index = new LuceneIndex(directory, truth, Skills.THESAURUS);
        index.repair();
        assertThat(found("")).hasSize(3);
    }

    @Test
    void a_change_during_a_rebuild_survives_the_swap() {
        truth.duringRebuild = () -> {
            truth.put(challenge(LEATHER, 9, new LocalizedText("Alghe rosse", null), NONE, Set.of("3"), "FASHION", 20));
            index.refreshChallenges(List.of(LEATHER));
        };
        index.rebuild();
        assertThat(found("alghe")).containsExactly(LEATHER);
    }

    @Test
    void a_rebuild_that_fails_leaves_the_present_index_and_nothing_else_behind() throws IOException {
        truth.duringRebuild = () -> {
            throw new IllegalStateException("The database is away");
        };
        assertThatThrownBy(() -> index.rebuild()).hasMessageContaining("away");
        assertThat(found("")).hasSize(3);
        try (Stream<Path> entries = Files.list(directory)) {
            assertThat(entries.filter(Files::isDirectory)).hasSize(1);
        }
        index.rebuild();
        assertThat(found("")).hasSize(3);
    }

    @Test
    void candidates_and_their_likeness_do_not_depend_on_what_was_deleted_or_merged() {
        Sought sought = new Sought(
                List.of(new Sought.Skill(Skills.EDIBLE_PACKAGING, 3, 20), new Sought.Skill(new SkillId(302), 2, 10)),
                new LocalizedText("Film di zucchero per la concia", "edible coating"),
                15,
                Map.of(),
                Map.of(),
                Set.of(),
                5);
        List<Candidate> before = index.people(sought);
        for (int i = 0; i < 3; i++) index.refreshPeople(List.of(ADA, BRUNO));
        assertThat(index.people(sought)).hasSize(2).isEqualTo(before);
        index.rebuild();
        assertThat(index.people(sought)).isEqualTo(before);
    }

    private List<UUID> found(String words) {
        return index.findChallenges(query(words, Map.of(), Set.of())).ids();
    }
}

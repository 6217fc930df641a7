package it.mics.bottega.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Skills;
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

class LuceneIndexTest {
    private static final UUID FILM = new UUID(0, 1);
    private static final UUID LEATHER = new UUID(0, 2);
    private static final UUID SECRET = new UUID(0, 3);
    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BRUNO = new UUID(1, 2);
    private static final LocalizedText NONE = LocalizedText.EMPTY;

    @TempDir
    private Path directory;

    private final MemoryTruth truth = new MemoryTruth();
    private LuceneIndex index;

    @BeforeEach
    void open() {
        truth.put(challenge(
                FILM,
                1,
                new LocalizedText(null, "Edible packaging film for fresh fruit"),
                NONE,
                Set.of("4", "3"),
                "AUTOMATION",
                10));
        truth.put(challenge(
                LEATHER,
                1,
                new LocalizedText("Una pelle senza cromo per la qualità dell’arredo", null),
                NONE,
                Set.of("3"),
                "FASHION",
                20));
        truth.put(challenge(
                SECRET,
                1,
                new LocalizedText("Un tessuto per l’estate", null),
                new LocalizedText("Il segreto è la ginestra", null),
                Set.of("2"),
                "FASHION",
                30));
        truth.put(person(
                ADA, "Film di zucchero e alghe", "An edible coating for pears", Map.of(Skills.EDIBLE_PACKAGING, 4)));
        truth.put(person(BRUNO, "Chimica della concia", "Vegetable tanning of hides", Map.of(new SkillId(302), 5)));
        index = new LuceneIndex(directory, truth, Skills.THESAURUS);
        index.rebuild();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void italian_words_find_what_is_written_in_english_only() {
        assertThat(found("imballaggio commestibile")).first().isEqualTo(FILM);
        assertThat(found("gli imballaggi edibili")).contains(FILM);
    }

    @Test
    void elision_accents_and_endings_do_not_matter() {
        assertThat(found("qualita")).containsExactly(LEATHER);
        assertThat(found("l’arredo")).containsExactly(LEATHER);
        assertThat(found("pelli")).contains(LEATHER);
        assertThat(found("frui")).containsExactly(FILM);
        assertThat(found("Conceria")).hasSize(3);
    }

    @Test
    void a_restricted_brief_answers_only_those_who_are_cleared_and_counts_tell_nothing() {
        assertThat(found("ginestra")).isEmpty();
        assertThat(index.findChallenges(query("ginestra", Map.of(), Set.of())).counts(Facet.SPOKE))
                .isEmpty();
        assertThat(index.findChallenges(query("ginestra", Map.of(), Set.of("programme")))
                        .ids())
                .containsExactly(SECRET);
        assertThat(index.findChallenges(query("ginestra", Map.of(), Set.of("owner:other")))
                        .ids())
                .isEmpty();
    }

    @Test
    void a_facet_narrows_the_others_but_not_its_own_counts() {
        FoundPage page = index.findChallenges(query("", Map.of(Facet.SECTOR, Set.of("FASHION")), Set.of()));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.counts(Facet.SECTOR)).containsEntry("FASHION", 2).containsEntry("AUTOMATION", 1);
        assertThat(page.counts(Facet.SPOKE))
                .containsEntry("3", 1)
                .containsEntry("2", 1)
                .doesNotContainKey("4");
    }

    @Test
    void without_words_the_next_deadline_leads() {
        assertThat(found("")).containsExactly(FILM, LEATHER, SECRET);
        FindQuery newest = new FindQuery("", Map.of(), FindQuery.Order.NEWEST, 0, 10, Set.of());
        assertThat(index.findChallenges(newest).ids()).containsExactly(SECRET, LEATHER, FILM);
    }

    @Test
    void people_are_counted_by_the_level_they_hold() {
        assertThat(index.countPeople(Map.of())).isEqualTo(2);
        assertThat(index.countPeople(Map.of(Skills.EDIBLE_PACKAGING, 4))).isEqualTo(1);
        assertThat(index.countPeople(Map.of(Skills.EDIBLE_PACKAGING, 5))).isZero();
    }

    @Test
    void texts_are_near_across_languages_and_within_bounds() {
        Map<UUID, Double> near = index.affinity(
                new LocalizedText("Cerchiamo imballaggi commestibili: un film edibile", null), List.of(ADA, BRUNO));
        assertThat(near.getOrDefault(ADA, 0.0))
                .isGreaterThan(near.getOrDefault(BRUNO, 0.0))
                .isBetween(0.0, 1.0);
    }

    @Test
    void candidates_come_by_skill() {
        assertThat(index.peopleFor(Map.of(Skills.EDIBLE_PACKAGING, 3.0), Set.of(), 5))
                .containsExactly(ADA);
        assertThat(index.challengesFor(Map.of(Skills.EDIBLE_PACKAGING, 3.0), Set.of(), 5))
                .first()
                .isEqualTo(FILM);
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
    void similar_challenges_leave_out_the_one_itself() {
        assertThat(index.similar(
                        FILM,
                        new LocalizedText("pelle senza cromo", null),
                        List.of(Skills.EDIBLE_PACKAGING),
                        Map.of(Facet.SECTOR, Set.of("FASHION")),
                        5))
                .startsWith(LEATHER)
                .doesNotContain(FILM);
    }

    @Test
    void titles_are_suggested_by_their_beginnings() {
        assertThat(index.titlesWith("pell crom", 5)).containsExactly(LEATHER);
    }

    private List<UUID> found(String words) {
        return index.findChallenges(query(words, Map.of(), Set.of())).ids();
    }

    private static FindQuery query(String words, Map<Facet, Set<String>> chosen, Set<String> clearances) {
        return new FindQuery(words, chosen, FindQuery.Order.RELEVANCE, 0, 10, clearances);
    }

    private static IndexedChallenge challenge(
            UUID id,
            long version,
            LocalizedText title,
            LocalizedText restricted,
            Set<String> spokes,
            String sector,
            long time) {
        return new IndexedChallenge(
                id,
                version,
                "MICS-1 Conceria",
                title,
                NONE,
                NONE,
                restricted,
                Set.of("programme"),
                Map.of(Facet.SPOKE, spokes, Facet.SECTOR, Set.of(sector), Facet.STATE, Set.of("OPEN")),
                Map.of(new SkillId(302), 2),
                true,
                time,
                time,
                3,
                6);
    }

    private static IndexedPerson person(UUID id, String bio, String output, Map<SkillId, Integer> levels) {
        return new IndexedPerson(
                id, 1, "Nome", "PUBLIC", NONE, new LocalizedText(bio, null), List.of(output), Map.of(), levels, true);
    }
}

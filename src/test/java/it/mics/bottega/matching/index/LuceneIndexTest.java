package it.mics.bottega.matching.index;

import static it.mics.bottega.matching.index.LuceneSample.ADA;
import static it.mics.bottega.matching.index.LuceneSample.BRUNO;
import static it.mics.bottega.matching.index.LuceneSample.FILM;
import static it.mics.bottega.matching.index.LuceneSample.LEATHER;
import static it.mics.bottega.matching.index.LuceneSample.SECRET;
import static it.mics.bottega.matching.index.LuceneSample.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Skills;
import it.mics.bottega.taxonomy.SkillId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index finds, counts and compares. */
class LuceneIndexTest {
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
    void a_mistyped_word_finds_what_was_meant_and_still_nothing_restricted() {
        assertThat(found("packging")).contains(FILM);
        assertThat(found("tesuto")).containsExactly(SECRET);
        assertThat(found("ginetra")).isEmpty();
        assertThat(index.findChallenges(query("ginetra", Map.of(), Set.of("programme")))
                        .ids())
                .containsExactly(SECRET);
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
        assertThat(index.people(Sought.skills(List.of(new Sought.Skill(Skills.EDIBLE_PACKAGING, 3, 10)), 5)))
                .extracting(Candidate::id)
                .containsExactly(ADA);
        assertThat(index.challenges(Sought.skills(List.of(new Sought.Skill(new SkillId(302), 1, 1)), 5)))
                .hasSize(3);
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
}

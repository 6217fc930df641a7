package it.mics.bottega.matching.index;

import static it.mics.bottega.matching.index.LuceneSample.ADA;
import static it.mics.bottega.matching.index.LuceneSample.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.matching.Skills;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
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

/** What was said under a number that was merged into another one later. */
class MergedSkillsTest {
    private static final SkillId OWN = new SkillId(9000);
    private static final SkillId NOW = Skills.EDIBLE_PACKAGING;
    private static final UUID CARLA = new UUID(1, 7);
    private static final UUID WANTED = new UUID(0, 7);

    @TempDir
    private Path directory;

    private final MemoryTruth truth = LuceneSample.truth();
    private LuceneIndex index;

    @BeforeEach
    void merge() {
        Map<Facet, Set<String>> facets = Map.of(Facet.SKILL, Set.of("9000"));
        truth.put(new IndexedPerson(
                CARLA, 1, "Carla", "PUBLIC", NONE, NONE, List.of(), facets, Map.of(OWN, 4, NOW, 2), true));
        truth.put(new IndexedChallenge(
                WANTED, 1, "", NONE, NONE, NONE, NONE, Set.of(), facets, Map.of(OWN, 3), true, 1L, 2L, 3, 6));
        index = new LuceneIndex(directory, truth, Skills.THESAURUS);
        index.rebuild();
        index.use(new Thesaurus(Skills.THESAURUS.all(), Map.of(OWN, NOW)));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void people_are_counted_at_the_highest_level_of_both() {
        assertThat(index.countPeople(Map.of(NOW, 4))).isEqualTo(2);
        assertThat(index.countPeople(Map.of(OWN, 4))).isEqualTo(2);
        assertThat(index.countPeople(Map.of(OWN, 5))).isZero();
    }

    @Test
    void lists_are_narrowed_by_either_number_and_count_the_present_one() {
        for (SkillId skill : List.of(OWN, NOW)) {
            Map<Facet, Set<String>> chosen = Map.of(Facet.SKILL, Set.of(String.valueOf(skill.value())));
            FoundPage people = index.findPeople(LuceneSample.query("", chosen, Set.of("PUBLIC")));
            assertThat(people.ids()).containsExactly(CARLA);
            assertThat(people.counts(Facet.SKILL)).containsOnlyKeys("408");
            assertThat(index.findChallenges(LuceneSample.query("", chosen, Set.of()))
                            .ids())
                    .containsExactly(WANTED);
        }
        assertThat(index.findPeople(LuceneSample.query("", Map.of(Facet.SKILL, Set.of("x")), Set.of("PUBLIC")))
                        .ids())
                .isEmpty();
    }

    @Test
    void candidates_are_sought_by_either_number() {
        for (SkillId skill : List.of(OWN, NOW)) {
            Sought sought = Sought.skills(List.of(new Sought.Skill(skill, 4, 20)), 5);
            assertThat(index.people(sought)).extracting(Candidate::id).contains(CARLA, ADA);
            assertThat(index.challenges(sought)).extracting(Candidate::id).containsExactly(WANTED);
        }
    }
}

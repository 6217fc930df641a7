package it.mics.bottega.demo.material;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The researchers drawn by lot: the same each time, spread as promised, in believable words. */
class DemoCastTest {
    private static final int YEAR = 2026;

    private final List<DemoResearcher> cast = draw();

    private static List<DemoResearcher> draw() {
        return new DemoCast(thesaurus(), YEAR, List.of()).draw();
    }

    /** The eighty concepts that stand at the beginning of the vocabulary, each with three narrower ones. */
    private static Thesaurus thesaurus() {
        List<Skill> skills = new ArrayList<>();
        for (int id = 101; id <= 810; id++) {
            if (id % 100 < 1 || id % 100 > 10) continue;
            skills.add(new Skill(
                    new SkillId(id), new LocalizedText("c" + id, "c" + id), Map.of(), null, Set.of(), Map.of()));
            for (int n = 1; n <= 3; n++) {
                skills.add(new Skill(
                        new SkillId(1000 + id * 3 + n),
                        LocalizedText.EMPTY,
                        Map.of(),
                        new SkillId(id),
                        Set.of(),
                        Map.of()));
            }
        }
        return new Thesaurus(skills);
    }

    @Test
    void the_same_seed_draws_the_same_people() {
        assertThat(draw()).isEqualTo(cast);
    }

    @Test
    void people_are_spread_as_promised() {
        Set<String> south = new HashSet<>();
        ReferenceFiles.records("demo/institutions.yaml", "institutions").stream()
                .filter(institution -> Boolean.TRUE.equals(institution.get("south")))
                .forEach(institution -> south.add(DemoFiles.string(institution, "key")));
        assertThat(cast).hasSize(DemoCast.SIZE);
        assertThat(share(cast.stream()
                        .filter(person -> south.contains(person.institution()))
                        .count()))
                .isBetween(0.38, 0.42);
        assertThat(share(cast.stream().filter(DemoResearcher::woman).count())).isBetween(0.43, 0.47);
        assertThat(share(cast.stream().filter(DemoCastTest::early).count())).isBetween(0.53, 0.57);
        assertThat(cast.stream().filter(person -> person.skills().size() == 25)).hasSize(2);
        assertThat(cast.stream().filter(person -> person.skills().size() == 3)).hasSize(DemoCast.NEWCOMERS);
    }

    @Test
    void nobody_has_the_name_or_the_words_of_somebody_else() {
        assertThat(cast).extracting(DemoResearcher::name).doesNotHaveDuplicates();
        assertThat(cast).extracting(person -> person.bio().it()).doesNotHaveDuplicates();
        long headlines =
                cast.stream().map(person -> person.headline().it()).distinct().count();
        assertThat(share(headlines)).isGreaterThan(0.8);
    }

    @Test
    void everybody_says_something_in_italian_and_most_in_english() {
        assertThat(cast).allSatisfy(person -> {
            assertThat(person.headline().it()).isNotBlank();
            assertThat(person.bio().it()).hasSizeGreaterThan(50).doesNotContain("{", "'", "!", "|");
        });
        assertThat(share(cast.stream()
                        .map(DemoResearcher::bio)
                        .map(LocalizedText::en)
                        .filter(text -> text != null)
                        .count()))
                .isGreaterThan(0.85);
    }

    private static boolean early(DemoResearcher person) {
        Integer start = person.careerStart();
        return person.stage() == CareerStage.PHD || start != null && YEAR - start <= 8;
    }

    private static double share(long count) {
        return count / (double) DemoCast.SIZE;
    }
}

package it.mics.bottega.benchmark.speed;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.index.LuceneIndex;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented people are the same for everybody, and the measured path gives what the product gives. */
class SpeedRunTest {
    private static final long SEED = 7;

    private final SyntheticSkills skills = new SyntheticSkills(SEED);
    private final Vocabulary vocabulary = new Vocabulary(3000, SEED);
    private final SyntheticPeople people = new SyntheticPeople(SEED, skills, vocabulary);
    private final SyntheticChallenges challenges = new SyntheticChallenges(SEED, skills, vocabulary);

    @Test
    void a_person_is_the_same_however_often_they_are_read_and_as_large_as_said() {
        for (int i = 0; i < 200; i++) {
            ResearcherProfile person = people.profile(SyntheticPeople.id(i));
            assertThat(people.profile(SyntheticPeople.id(i))).isEqualTo(person);
            assertThat(person.skills()).hasSizeBetween(8, 25);
        }
        assertThat(challenges.get(3)).isEqualTo(challenges.get(3));
        assertThat(challenges.get(3).skills()).hasSizeBetween(6, 12);
    }

    @Test
    void the_best_of_a_spoke_and_sector_come_with_reasons_and_the_same_every_time(@TempDir Path directory)
            throws Exception {
        try (LuceneIndex index = new LuceneIndex(directory, new SyntheticSource(people, 2000), skills.thesaurus())) {
            index.rebuild();
            ProductPath path = new ProductPath(index, people, skills.thesaurus());
            Times times = new Times();
            List<Match> best = path.best(challenges.get(1), true, times, new Times());
            assertThat(best).hasSize(ProductPath.PAGE);
            assertThat(best).allSatisfy(match -> {
                ResearcherProfile person = people.profile(match.person().value());
                assertThat(person.spokes()).contains(challenges.get(1).primarySpoke());
                assertThat(person.openToTeams()).isTrue();
            });
            index.rebuild();
            assertThat(path.best(challenges.get(1), true, times, new Times())).isEqualTo(best);
            assertThat(times.cpu(0.5)).isPositive();
        }
    }
}

package it.mics.bottega.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.taxonomy.SkillId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TeamCoverTest {
    private static final SkillId FILM = new SkillId(408);
    private static final SkillId SURFACES = new SkillId(119);

    private final SkillCover cover = new SkillCover(Skills.THESAURUS, 2027);
    private final TeamCover measure = new TeamCover(
            cover, List.of(new SkillRequirement(FILM, 4, 1, true), new SkillRequirement(SURFACES, 2, 1, true)));

    @Test
    void nobody_is_nothing_and_two_for_each_skill_are_a_hundred() {
        assertThat(measure.score(List.of())).isZero();
        assertThat(measure.score(List.of(both(), both()))).isCloseTo(100, within(1e-9));
    }

    @Test
    void a_missing_skill_is_worth_more_than_a_second_one() {
        List<List<DeclaredSkill>> team = List.of(List.of(held(FILM, 5)));
        double alone = measure.score(team);
        assertThat(with(team, held(SURFACES, 3)) - alone)
                .isGreaterThan(with(team, held(FILM, 5)) - alone)
                .isGreaterThan(40);
        assertThat(with(team, held(FILM, 5))).isGreaterThan(alone);
    }

    @Test
    void nobody_who_joins_makes_a_team_worse() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            List<List<DeclaredSkill>> team = new ArrayList<>();
            for (int member = random.nextInt(4); member > 0; member--)
                team.add(List.of(held(FILM, 1 + random.nextInt(5))));
            double before = measure.score(team);
            assertThat(with(team, held(random.nextBoolean() ? FILM : SURFACES, 1 + random.nextInt(5))))
                    .isBetween(before, 100.0 + 1e-9);
        }
    }

    private double with(List<List<DeclaredSkill>> team, DeclaredSkill skill) {
        List<List<DeclaredSkill>> larger = new ArrayList<>(team);
        larger.add(List.of(skill));
        return measure.score(larger);
    }

    private static List<DeclaredSkill> both() {
        return List.of(held(FILM, 4), held(SURFACES, 2));
    }

    private static DeclaredSkill held(SkillId skill, int level) {
        return new DeclaredSkill(skill, level, 1, null);
    }
}

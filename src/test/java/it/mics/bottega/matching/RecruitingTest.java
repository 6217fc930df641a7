package it.mics.bottega.matching;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.matching.advice.Counterfactuals;
import it.mics.bottega.matching.advice.Recruiting;
import it.mics.bottega.matching.advice.Recruiting.Recruit;
import it.mics.bottega.taxonomy.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecruitingTest {
    private static final List<Skill> ALL = List.copyOf(Skills.THESAURUS.all());

    @Test
    void the_team_with_somebody_who_brings_it_has_the_promised_score() {
        Random random = new Random(9);
        int promises = 0;
        for (int i = 0; i < 1_000; i++) {
            List<SkillRequirement> wanted = wanted(random);
            List<List<DeclaredSkill>> team = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0; n--) team.add(held(random));
            for (Recruit recruit : Recruiting.of(wanted, cover(wanted), team, 3)) {
                List<List<DeclaredSkill>> with = new ArrayList<>(team);
                with.add(recruit.skills().stream()
                        .map(asked -> new DeclaredSkill(asked.skill(), asked.minLevel(), 0, null))
                        .toList());
                assertThat(Double.doubleToLongBits(cover(wanted).score(with)))
                        .isEqualTo(Double.doubleToLongBits(recruit.after()));
                assertThat(recruit.gain()).isGreaterThanOrEqualTo(Counterfactuals.WORTH);
                promises++;
            }
        }
        assertThat(promises).isGreaterThan(1_000);
    }

    @Test
    void the_skill_that_brings_most_comes_first_and_two_only_where_one_is_not_enough() {
        SkillRequirement must = new SkillRequirement(ALL.get(3).id(), 4, 3, true);
        SkillRequirement nice = new SkillRequirement(ALL.get(40).id(), 3, 1, false);
        List<SkillRequirement> wanted = List.of(nice, must);
        assertThat(Recruiting.of(wanted, cover(wanted), List.of(), 3).getFirst().skills())
                .containsExactly(must);
        assertThat(Recruiting.of(wanted, cover(wanted), List.of(), 3))
                .allMatch(recruit -> recruit.skills().size() == 1);
    }

    private static TeamCover cover(List<SkillRequirement> wanted) {
        return new TeamCover(new SkillCover(Skills.THESAURUS, 2027), wanted);
    }

    private static List<SkillRequirement> wanted(Random random) {
        List<SkillRequirement> wanted = new ArrayList<>();
        for (int n = 1 + random.nextInt(10); n > 0; n--)
            wanted.add(new SkillRequirement(
                    ALL.get(random.nextInt(60)).id(),
                    1 + random.nextInt(5),
                    1 + random.nextInt(5),
                    random.nextBoolean()));
        return wanted;
    }

    private static List<DeclaredSkill> held(Random random) {
        List<DeclaredSkill> held = new ArrayList<>();
        for (int n = random.nextInt(8); n > 0; n--)
            held.add(new DeclaredSkill(ALL.get(random.nextInt(60)).id(), 1 + random.nextInt(5), 1, null));
        return held;
    }
}

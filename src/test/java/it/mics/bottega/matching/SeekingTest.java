package it.mics.bottega.matching;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.matching.index.Sought;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sought weighs as the score does, and must-haves more, because who lacks them stands after all others. */
class SeekingTest {
    @Test
    void skills_share_the_points_of_their_factor_by_weight() {
        Sought sought = new Seeking(Skills.THESAURUS, Weights.DEFAULT)
                .people(
                        List.of(
                                new SkillRequirement(Skills.EDIBLE_PACKAGING, 3, 2, true),
                                new SkillRequirement(new SkillId(302), 4, 1, true),
                                new SkillRequirement(new SkillId(101), 1, 5, false)),
                        7);
        assertThat(sought.skills())
                .containsExactly(
                        new Sought.Skill(Skills.EDIBLE_PACKAGING, 3, 40),
                        new Sought.Skill(new SkillId(302), 4, 20),
                        new Sought.Skill(new SkillId(101), 1, 10));
        assertThat(sought.limit()).isEqualTo(7);
    }
}

package it.mics.bottega.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.taxonomy.SkillId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolEstimateTest {
    private static final SkillId SKILL = new SkillId(101);

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "4,0", "5,5", "7,5", "8,10", "34,35", "37,35", "38,40"})
    void only_multiples_of_five_exist_and_fewer_than_five_are_none(int counted, int shown) {
        PoolEstimate estimate = new PoolEstimate(counted, counted, Map.of(SKILL, counted));
        assertThat(estimate).isEqualTo(new PoolEstimate(shown, shown, Map.of(SKILL, shown)));
        assertThat(estimate.all()).isEqualTo(shown);
    }

    @Test
    void no_difference_that_is_told_is_smaller_than_six_people() {
        for (int meet = 0; meet < 60; meet++) {
            for (int more = 0; more < 30; more++) {
                int told = new PoolEstimate(100, meet, Map.of(SKILL, meet + more)).moreWithout(SKILL);
                if (told > 0 && meet >= 5) assertThat(more).isGreaterThan(5);
                if (told > 0) assertThat(more).isGreaterThan(3);
            }
        }
    }

    @Test
    void nobody_more_and_a_few_more_read_the_same() {
        for (int meet = 0; meet < 60; meet++) {
            for (int more = 0; more < 4; more++) {
                PoolEstimate estimate = new PoolEstimate(100, meet, Map.of(SKILL, meet + more));
                assertThat(estimate.moreWithout(SKILL)).isZero();
            }
        }
    }

    @Test
    void a_large_difference_is_told() {
        assertThat(new PoolEstimate(90, 34, Map.of(SKILL, 61)).moreWithout(SKILL))
                .isEqualTo(25);
    }
}

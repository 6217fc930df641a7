package it.mics.bottega.matching;

import static it.mics.bottega.matching.People.SPOKES;
import static it.mics.bottega.matching.People.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.mics.bottega.kernel.TrlRange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void weights_make_a_hundred_and_none_is_negative() {
        assertThat(Weights.DEFAULT.points().values()).containsExactly(30.0, 10.0, 15.0, 15.0, 10.0, 5.0, 10.0, 5.0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(Map.of(Factor.TEXT, 99.0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(Map.of(Factor.TEXT, 101.0, Factor.SPOKE, -1.0)));
    }

    @Test
    void other_weights_give_other_points_that_still_sum_to_the_score() {
        EnumMap<Factor, Double> points = new EnumMap<>(Weights.DEFAULT.points());
        points.put(Factor.SPOKE, 20.0);
        points.put(Factor.NICE_TO_HAVE, 5.0);
        MatchScorer scorer = new MatchScorer(Skills.THESAURUS, SPOKES, TODAY, new Weights(points));
        Match match = scorer.score(
                People.person(List.of(), Set.of(4), Map.of(), null, 0),
                People.challenge(List.of(), 4, Set.of(), Set.of(), new TrlRange(3, 5)),
                0,
                Interest.NO);
        assertThat(match.contribution(Factor.SPOKE).points()).isEqualTo(20);
        assertThat(match.contribution(Factor.SPOKE).weight()).isEqualTo(20);
        assertThat(match.score()).isEqualTo(30 + 5 + 20);
    }
}

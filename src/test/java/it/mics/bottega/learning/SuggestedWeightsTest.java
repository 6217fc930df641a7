package it.mics.bottega.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Weights;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class SuggestedWeightsTest {
    @Test
    void too_few_decisions_or_only_one_kind_suggest_nothing() {
        List<Decision> few = decisions(29, 1, worth -> 4 * worth.get(Factor.TEXT) - 2);
        assertThat(SuggestedWeights.missing(few)).isPositive();
        assertThat(SuggestedWeights.from(few, Weights.DEFAULT)).isEmpty();
        List<Decision> onlyYes = decisions(60, 2, worth -> 50);
        assertThat(SuggestedWeights.missing(onlyYes)).isEqualTo(SuggestedWeights.FEWEST_OF_EACH);
        assertThat(SuggestedWeights.from(onlyYes, Weights.DEFAULT)).isEmpty();
        assertThat(SuggestedWeights.missing(List.of())).isEqualTo(SuggestedWeights.FEWEST);
    }

    @Test
    void what_goes_with_a_yes_gains_and_what_does_not_loses() {
        List<Decision> decisions =
                decisions(600, 3, worth -> 6 * worth.get(Factor.SECTOR) + 3 * worth.get(Factor.MUST_HAVE) - 4.5);
        Weights suggested = SuggestedWeights.from(decisions, Weights.DEFAULT).orElseThrow();
        assertThat(suggested.of(Factor.SECTOR)).isGreaterThan(30);
        assertThat(suggested.of(Factor.MUST_HAVE)).isBetween(15.0, 45.0);
        assertThat(suggested.of(Factor.TEXT)).isLessThan(Weights.DEFAULT.of(Factor.TEXT));
        assertThat(suggested.points().values()).allMatch(points -> points == Math.rint(points) && points >= 0);
    }

    @Test
    void decisions_that_follow_the_weights_in_force_leave_them_about_as_they_are() {
        List<Decision> decisions =
                decisions(800, 4, worth -> 8 * Decision.score(worth, Weights.DEFAULT) / Weights.TOTAL - 4);
        Weights suggested = SuggestedWeights.from(decisions, Weights.DEFAULT).orElseThrow();
        for (Factor factor : Factor.values())
            assertThat(suggested.of(factor)).isCloseTo(Weights.DEFAULT.of(factor), within(8.0));
    }

    @Test
    void the_solver_finds_the_point_where_the_penalised_likelihood_is_level_also_for_separable_data() {
        double[][] rows = {{0}, {.1}, {.2}, {.8}, {.9}, {1}};
        boolean[] outcomes = {false, false, false, true, true, true};
        double[] beta = LogisticFit.fit(rows, outcomes, new double[] {1}, 2);
        double slope = 2 * (beta[0] - 1);
        double level = 0;
        for (int i = 0; i < rows.length; i++) {
            double error = 1 / (1 + Math.exp(-beta[0] * rows[i][0] - beta[1])) - (outcomes[i] ? 1 : 0);
            slope += error * rows[i][0];
            level += error;
        }
        assertThat(slope).isCloseTo(0, within(1e-6));
        assertThat(level).isCloseTo(0, within(1e-6));
    }

    @Test
    void acceptance_is_counted_in_ten_ranges() {
        List<Decision> decisions = List.of(
                decision(Map.of(Factor.TEXT, 0.0), true),
                decision(Map.of(Factor.TEXT, 0.05), false),
                decision(Map.of(Factor.TEXT, 1.0), true));
        Deciles deciles = Deciles.of(Factor.TEXT, decisions);
        assertThat(deciles.ranges()).hasSize(10);
        assertThat(deciles.ranges().getFirst()).isEqualTo(new Deciles.Range(2, 1));
        assertThat(deciles.ranges().getFirst().rate()).isEqualTo(.5);
        assertThat(deciles.ranges().getLast()).isEqualTo(new Deciles.Range(1, 1));
    }

    private static List<Decision> decisions(int count, long seed, ToDoubleFunction<Map<Factor, Double>> logit) {
        Random random = new Random(seed);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<Factor, Double> worth = new EnumMap<>(Factor.class);
            for (Factor factor : Factor.values()) worth.put(factor, random.nextDouble());
            double chance = 1 / (1 + Math.exp(-logit.applyAsDouble(worth)));
            decisions.add(decision(worth, random.nextDouble() < chance));
        }
        return decisions;
    }

    private static Decision decision(Map<Factor, Double> worth, boolean accepted) {
        return new Decision(
                new AccountId(UUID.randomUUID()), new ChallengeId(UUID.randomUUID()), worth, accepted, true);
    }
}

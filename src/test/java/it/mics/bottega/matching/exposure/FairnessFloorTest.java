package it.mics.bottega.matching.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.matching.exposure.FairOrder.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The floors of exposure, on scores of our own: some people are good at almost everything. */
class FairnessFloorTest {
    private static final int PEOPLE = 200;
    private static final int LISTS = 400;
    private static final int PLACES = 5;

    @Test
    void over_many_lists_all_are_seen_evenly_at_a_small_cost() {
        Random random = new Random(11);
        double[] talent = random.doubles(PEOPLE, 40, 70).toArray();
        Map<UUID, Integer> shown = new HashMap<>();
        double fair = 0;
        double byScore = 0;
        for (int list = 0; list < LISTS; list++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                UUID id = new UUID(0, person);
                double score = talent[person] + random.nextDouble(30);
                candidates.add(
                        new Candidate(id, score, score / 100, shown.getOrDefault(id, 0), shown.getOrDefault(id, 0), 2));
            }
            byScore += points(FairOrder.byScore(candidates, PLACES, each -> true));
            List<Candidate> first = new FairOrder(Fairness.FIRST_LAMBDA, list * PLACES / (double) PEOPLE)
                    .of(candidates, PLACES, each -> true);
            fair += points(first);
            first.forEach(candidate -> shown.merge(candidate.person(), 1, Integer::sum));
        }
        Spread spread = Spread.of(shown.values(), PEOPLE);
        assertThat(spread.gini()).isLessThanOrEqualTo(0.5);
        assertThat(spread.coverage()).isGreaterThanOrEqualTo(0.9);
        assertThat(1 - fair / byScore).isLessThanOrEqualTo(0.1);
    }

    private static double points(List<Candidate> candidates) {
        return candidates.stream().mapToDouble(Candidate::score).sum();
    }
}

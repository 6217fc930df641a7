package it.mics.bottega.matching.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.matching.exposure.FairOrder.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FairOrderTest {
    private static final FairOrder FAIR = new FairOrder(4, 4);

    @Test
    void without_exposure_the_order_is_that_of_the_scores() {
        List<Candidate> all = List.of(of(1, 60, 0), of(2, 80, 0), of(3, 70, 0));
        assertThat(names(FAIR.of(all, 3, candidate -> true))).containsExactly(2, 3, 1);
        assertThat(names(FairOrder.byScore(all, 2, candidate -> true))).containsExactly(2, 3);
    }

    @Test
    void whoever_was_shown_more_than_the_fair_share_pays_lambda_for_each_share() {
        assertThat(FAIR.utility(of(1, 80, 4))).isEqualTo(80);
        assertThat(FAIR.utility(of(1, 80, 6))).isEqualTo(78);
        assertThat(FAIR.utility(of(1, 80, 12))).isEqualTo(72);
        assertThat(new FairOrder(4, 0.2).utility(of(1, 80, 3))).isEqualTo(80);
        assertThat(names(FAIR.of(List.of(of(1, 80, 6), of(2, 79, 1)), 2, candidate -> true)))
                .containsExactly(2, 1);
    }

    @Test
    void one_of_five_places_is_kept_for_somebody_who_was_not_shown() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 1; i <= 6; i++) all.add(of(i, 90 - i, 1));
        all.add(of(7, 20, 0));
        all.add(of(8, 30, 0));
        assertThat(names(FAIR.of(all, 6, candidate -> true))).containsExactly(1, 2, 3, 4, 8, 5);
        all.add(of(9, 88.5, 0));
        assertThat(names(FAIR.of(all, 6, candidate -> true))).containsExactly(1, 9, 2, 3, 4, 5);
    }

    @Test
    void nobody_below_the_must_haves_stands_above_somebody_who_meets_them() {
        Candidate star = new Candidate(id(1), 30, 0.5, 50, 50, 1);
        Candidate unseen = new Candidate(id(2), 90, 0.49, 0, 0, 5);
        assertThat(names(FAIR.of(List.of(unseen, star), 5, candidate -> true))).containsExactly(1, 2);
    }

    @Test
    void many_readers_of_one_challenge_do_not_bring_anybody_to_the_cap() {
        assertThat(FAIR.capped(new Candidate(id(1), 95, 1, 40, 1, 2))).isFalse();
    }

    @Test
    void whoever_had_the_fair_share_for_each_engagement_stands_after_the_others() {
        assertThat(FAIR.capped(new Candidate(id(1), 95, 1, 8, 8, 2))).isTrue();
        assertThat(FAIR.capped(new Candidate(id(1), 95, 1, 7, 7, 2))).isFalse();
        assertThat(names(FAIR.of(
                        List.of(new Candidate(id(1), 95, 1, 8, 8, 2), new Candidate(id(2), 50, 1, 7, 7, 2)),
                        2,
                        candidate -> true)))
                .containsExactly(2, 1);
    }

    @Test
    void equal_utility_goes_by_cover_then_exposure_then_id() {
        List<Candidate> all = new ArrayList<>(List.of(
                new Candidate(id(4), 70, 0.8, 0, 0, 2),
                new Candidate(id(3), 70, 0.8, 1, 1, 2),
                new Candidate(id(2), 70, 0.9, 1, 1, 2),
                new Candidate(id(1), 70, 0.8, 1, 1, 2)));
        for (int turn = 0; turn < 20; turn++) {
            Collections.shuffle(all, new Random(turn));
            assertThat(names(FAIR.of(all, 4, candidate -> true))).containsExactly(2, 4, 1, 3);
        }
    }

    @Test
    void whoever_is_not_free_is_left_out_and_the_next_moves_up() {
        List<Candidate> all = List.of(of(1, 90, 0), of(2, 80, 0), of(3, 70, 0));
        assertThat(names(FAIR.of(all, 2, candidate -> !candidate.person().equals(id(1)))))
                .containsExactly(2, 3);
    }

    @Test
    void a_star_of_forty_challenges_is_never_shown_more_than_the_fair_share_of_two_engagements() {
        Map<Integer, Integer> shown = new HashMap<>();
        for (int challenge = 0; challenge < 40; challenge++) {
            int all = shown.values().stream().mapToInt(Integer::intValue).sum();
            List<Candidate> candidates = new ArrayList<>();
            for (int person = 1; person <= 50; person++) {
                double score = person == 1 ? 99 : 40 + (person * 7 + challenge * 13) % 50;
                candidates.add(new Candidate(
                        id(person), score, 1, shown.getOrDefault(person, 0), shown.getOrDefault(person, 0), 2));
            }
            FairOrder order = new FairOrder(4, all / 50.0);
            names(order.of(candidates, 5, candidate -> true)).forEach(name -> shown.merge(name, 1, Integer::sum));
        }
        double fairShare = 40 * 5 / 50.0;
        assertThat(shown.get(1)).isLessThanOrEqualTo((int) Math.ceil(fairShare * 2));
        assertThat(shown).hasSize(50);
    }

    private static Candidate of(int person, double score, int exposure) {
        return new Candidate(id(person), score, 1, exposure, exposure, 5);
    }

    private static UUID id(int person) {
        return new UUID(0, person);
    }

    private static List<Integer> names(List<Candidate> order) {
        return order.stream()
                .map(candidate -> (int) candidate.person().getLeastSignificantBits())
                .toList();
    }
}

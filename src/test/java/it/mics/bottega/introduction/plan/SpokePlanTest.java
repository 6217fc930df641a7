package it.mics.bottega.introduction.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpokePlanTest {
    private static final int ROUNDS = 3000;

    @Test
    void no_other_plan_is_better_for_the_worst_challenge_nor_at_equal_shares_for_the_sum() {
        Random random = new Random(144);
        for (int round = 0; round < ROUNDS; round++) {
            Case one = Case.of(random);
            List<SpokePlan.Pair> plan = SpokePlan.of(one.places, one.room, one.possible);
            assertThat(one.keeps(plan))
                    .as("round %d keeps places and rooms", round)
                    .isTrue();
            Worth best = one.best();
            assertThat(one.worth(plan)).as("round %d: %s", round, one).isEqualTo(best);
        }
    }

    @Test
    void one_scarce_person_goes_where_nobody_else_can() {
        var plan = SpokePlan.of(
                new int[] {3, 3},
                new int[] {1, 1},
                List.of(new SpokePlan.Pair(0, 0, 99), new SpokePlan.Pair(0, 1, 60), new SpokePlan.Pair(1, 0, 55)));
        assertThat(plan).containsExactly(new SpokePlan.Pair(0, 1, 60), new SpokePlan.Pair(1, 0, 55));
    }

    @Test
    void the_same_input_gives_the_same_plan_and_a_spoke_takes_no_time() {
        Random random = new Random(7);
        List<SpokePlan.Pair> possible = new ArrayList<>();
        int[] places = new int[60];
        int[] room = new int[400];
        Arrays.fill(places, 8);
        Arrays.fill(room, 2);
        for (int challenge = 0; challenge < places.length; challenge++)
            for (int i = 0; i < 24; i++)
                possible.add(new SpokePlan.Pair(challenge, (challenge * 13 + i * 7) % 400, random.nextInt(50, 100)));
        List<SpokePlan.Pair> plan = SpokePlan.of(places, room, possible);
        assertThat(plan).hasSize(480).isEqualTo(SpokePlan.of(places, room, possible));
    }

    /** Shares from the smallest, then the sum in hundredths. */
    private record Worth(List<Integer> shares, long sum) {
        boolean above(Worth other) {
            for (int i = 0; i < shares.size(); i++)
                if (!shares.get(i).equals(other.shares.get(i))) return shares.get(i) > other.shares.get(i);
            return sum > other.sum;
        }
    }

    private record Case(int[] places, int[] room, List<SpokePlan.Pair> possible) {
        static Case of(Random random) {
            int[] places = random.ints(1 + random.nextInt(4), 0, 4).toArray();
            int[] room = random.ints(1 + random.nextInt(4), 0, 3).toArray();
            List<SpokePlan.Pair> possible = new ArrayList<>();
            for (int challenge = 0; challenge < places.length; challenge++)
                for (int person = 0; person < room.length; person++)
                    if (random.nextInt(3) > 0 && possible.size() < 11)
                        possible.add(new SpokePlan.Pair(challenge, person, random.nextInt(0, 10001) / 100.0));
            return new Case(places, room, possible);
        }

        boolean keeps(List<SpokePlan.Pair> plan) {
            int[] given = new int[places.length];
            int[] taken = new int[room.length];
            for (SpokePlan.Pair pair : plan) {
                given[pair.challenge()]++;
                taken[pair.person()]++;
            }
            for (int i = 0; i < given.length; i++) if (given[i] > places[i]) return false;
            for (int i = 0; i < taken.length; i++) if (taken[i] > room[i]) return false;
            return plan.stream().distinct().count() == plan.size();
        }

        Worth worth(List<SpokePlan.Pair> plan) {
            int[] given = new int[places.length];
            long sum = 0;
            for (SpokePlan.Pair pair : plan) {
                given[pair.challenge()]++;
                sum += Math.round(pair.score() * 100);
            }
            return new Worth(Arrays.stream(given).sorted().boxed().toList(), sum);
        }

        Worth best() {
            Worth best = worth(List.of());
            for (int chosen = 1; chosen < 1 << possible.size(); chosen++) {
                List<SpokePlan.Pair> plan = new ArrayList<>();
                for (int i = 0; i < possible.size(); i++) if ((chosen >> i & 1) == 1) plan.add(possible.get(i));
                if (!keeps(plan)) continue;
                Worth worth = worth(plan);
                if (worth.above(best)) best = worth;
            }
            return best;
        }
    }
}

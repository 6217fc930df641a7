package it.mics.bottega.evaluation.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans keep every rule, never leave the worst-off proposal worse than the greedy one does, and are the best there is where that can be counted. */
class BestPlanTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_small_panel_gets_the_best_of_all_plans(int seed) {
        Puzzle puzzle = random(new Random(seed), 3, 4, 2);
        boolean[][] plan = BestPlan.plan(puzzle, Progress.NONE);
        assertThat(puzzle.allows(plan)).isTrue();
        assertThat(puzzle.worth(plan)).isEqualTo(bestOfAll(puzzle));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28})
    void no_plan_is_worse_than_the_greedy_one_and_all_keep_the_rules(int seed) {
        Random random = new Random(seed);
        Puzzle puzzle = random(random, 4 + random.nextInt(16), 3 + random.nextInt(12), 1 + random.nextInt(6));
        boolean[][] greedy = Greedy.plan(puzzle);
        boolean[][] plan = BestPlan.plan(puzzle, Progress.NONE);
        assertThat(puzzle.allows(greedy)).isTrue();
        assertThat(puzzle.allows(plan)).isTrue();
        assertThat(puzzle.worth(plan)).isGreaterThanOrEqualTo(puzzle.worth(greedy));
        assertThat(BestPlan.plan(puzzle, Progress.NONE)).isDeepEqualTo(plan);
    }

    @Test
    void a_hundred_proposals_and_forty_jurors() {
        Puzzle puzzle = random(new Random(7), 100, 40, 9);
        Worth greedy = puzzle.worth(Greedy.plan(puzzle));
        List<Worth> told = new ArrayList<>();
        boolean[][] plan = BestPlan.plan(puzzle, new Progress() {
            @Override
            public void better(Worth worth) {
                told.add(worth);
            }
        });
        assertThat(puzzle.allows(plan)).isTrue();
        assertThat(puzzle.worth(plan).worst()).isGreaterThanOrEqualTo(greedy.worst());
        assertThat(puzzle.worth(plan)).isGreaterThan(greedy);
        assertThat(told).isSorted().last().isEqualTo(puzzle.worth(plan));
    }

    @Test
    void whoever_waits_no_more_gets_what_there_is() {
        Puzzle puzzle = random(new Random(9), 100, 40, 9);
        boolean[][] plan = BestPlan.plan(puzzle, new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        });
        assertThat(plan).isDeepEqualTo(Greedy.plan(puzzle));
    }

    @Test
    void nothing_to_assign_is_no_fault() {
        Puzzle nobody = random(new Random(1), 3, 0, 0);
        assertThat(nobody.worth(BestPlan.plan(nobody, Progress.NONE)).readers()).isZero();
        assertThat(BestPlan.plan(random(new Random(1), 0, 3, 2), Progress.NONE)).isEmpty();
    }

    private static Puzzle random(Random random, int proposals, int jurors, int most) {
        int[][] fit = new int[proposals][jurors];
        boolean[][] free = new boolean[proposals][jurors];
        for (int proposal = 0; proposal < proposals; proposal++)
            for (int juror = 0; juror < jurors; juror++) {
                fit[proposal][juror] = random.nextInt(Puzzle.WHOLE + 1);
                free[proposal][juror] = random.nextInt(8) > 0;
            }
        int[] room = random.ints(jurors, 0, most + 1).toArray();
        boolean[] industry = new boolean[jurors];
        for (int juror = 0; juror < jurors; juror++) industry[juror] = random.nextBoolean();
        int[] need = random.ints(proposals, 0, 4).toArray();
        int[] has = new int[proposals];
        boolean[][] sides = new boolean[proposals][2];
        for (int proposal = 0; proposal < proposals; proposal++)
            if (need[proposal] < 3) {
                has[proposal] = (3 - need[proposal]) * random.nextInt(Puzzle.WHOLE);
                sides[proposal][random.nextInt(2)] = true;
            }
        return new Puzzle(fit, free, room, industry, need, has, sides);
    }

    private static Worth bestOfAll(Puzzle puzzle) {
        int pairs = puzzle.proposals() * puzzle.jurors();
        Worth best = puzzle.worth(puzzle.nothing());
        for (int mask = 0; mask < 1 << pairs; mask++) {
            boolean[][] plan = puzzle.nothing();
            for (int i = 0; i < pairs; i++) plan[i / puzzle.jurors()][i % puzzle.jurors()] = (mask >> i & 1) == 1;
            if (!puzzle.allows(plan)) continue;
            Worth worth = puzzle.worth(plan);
            if (worth.compareTo(best) > 0) best = worth;
        }
        return best;
    }
}

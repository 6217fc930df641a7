package it.mics.bottega.matching.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private static final int[] ADEQUACIES = {100_000, 75_000, 60_000, 50_000, 35_000, 90_000, 81_000, 45_000, 21_000};

    @Test
    void the_search_finds_what_trying_everything_finds() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Puzzle puzzle = puzzle(random, 4 + random.nextInt(9), 1 + random.nextInt(6));
            if (random.nextBoolean()) puzzle = puzzle.apartFrom(new int[] {0, 1, 2}, 1 + random.nextInt(2));
            long best = trying(puzzle);
            Optional<Solution> found = Search.best(puzzle, Integer.MAX_VALUE, Watch.NONE);
            if (best == Long.MIN_VALUE) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found.orElseThrow().value()).isEqualTo(best);
                assertThat(found.get().proven()).isTrue();
                assertThat(puzzle.allows(found.get().team())).isTrue();
                assertThat(puzzle.value(found.get().team())).isEqualTo(best);
            }
        }
    }

    @Test
    void search_and_constraint_solver_prove_the_same_optimum() {
        assertThat(ConstraintSolver.available()).isTrue();
        Random random = new Random(2);
        for (int i = 0; i < 12; i++) {
            Puzzle puzzle = puzzle(random, 60, 12);
            if (i % 3 == 2)
                puzzle = puzzle.apartFrom(
                        Search.best(puzzle, Search.STEPS, Watch.NONE)
                                .orElseThrow()
                                .team(),
                        2);
            Solution solved =
                    ConstraintSolver.best(puzzle, Optional.empty(), Watch.NONE).orElseThrow();
            Solution found = Composer.best(puzzle, Watch.NONE).orElseThrow();
            assertThat(solved.proven()).isTrue();
            assertThat(found.proven()).isTrue();
            assertThat(found.value()).isEqualTo(solved.value());
            assertThat(puzzle.allows(solved.team())).isTrue();
        }
    }

    @Test
    void the_best_of_sixty_people_for_twelve_skills_is_proven_within_the_steps() {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            assertThat(Search.best(puzzle(random, 60, 12), Search.STEPS, Watch.NONE)
                            .orElseThrow()
                            .proven())
                    .isTrue();
        }
    }

    @Test
    void three_teams_differ_in_two_people_and_come_out_the_same_again() {
        Puzzle puzzle = puzzle(new Random(4), 60, 12);
        List<Solution> teams = Composer.several(puzzle, 3, Watch.NONE);
        assertThat(teams).hasSize(3);
        assertThat(teams).extracting(Solution::value).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++)
                assertThat(Puzzle.apart(teams.get(i).team(), teams.get(j).team()))
                        .isGreaterThanOrEqualTo(2);
            assertThat(puzzle.allows(teams.get(i).team())).isTrue();
            assertThat(Composer.several(puzzle, 3, Watch.NONE).get(i).team())
                    .isEqualTo(teams.get(i).team());
        }
    }

    @Test
    void where_steps_do_not_suffice_the_bound_is_told_and_the_solver_takes_over() {
        Puzzle puzzle = puzzle(new Random(5), 60, 12);
        Solution best = Search.best(puzzle, Search.STEPS, Watch.NONE).orElseThrow();
        Solution hasty = Search.best(puzzle, 8, Watch.NONE).orElseThrow();
        assertThat(hasty.bound()).isGreaterThanOrEqualTo(best.value());
        assertThat(hasty.gap()).isBetween(0.0, 1.0);
        Solution after =
                ConstraintSolver.best(puzzle, Optional.of(hasty), Watch.NONE).orElseThrow();
        assertThat(after.value()).isEqualTo(best.value());
        assertThat(after.proven()).isTrue();
    }

    @Test
    void whoever_cancels_gets_what_there_is() {
        Watch impatient = new Watch() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Puzzle puzzle = puzzle(new Random(6), 60, 12);
        assertThat(Composer.several(puzzle, 3, impatient)).isEmpty();
        assertThat(Composer.best(puzzle, impatient).map(Solution::proven)).isNotEqualTo(Optional.of(true));
    }

    static Puzzle puzzle(Random random, int people, int skills) {
        int[][] adequacy = new int[people][skills];
        int[] institutions = new int[people];
        int[] costs = new int[people];
        for (int person = 0; person < people; person++) {
            institutions[person] = random.nextInt(people / 4 + 1) - 1;
            costs[person] = random.nextInt(Puzzle.UNIT);
            for (int skill = 0; skill < skills; skill++)
                if (random.nextInt(4) == 0) adequacy[person][skill] = ADEQUACIES[random.nextInt(ADEQUACIES.length)];
        }
        int[] weights = IntStream.range(0, skills)
                .map(skill -> (1 + random.nextInt(5)) * (random.nextBoolean() ? 3 : 1))
                .toArray();
        int min = 2 + random.nextInt(2);
        return new Puzzle(
                adequacy,
                weights,
                costs,
                institutions,
                random.nextBoolean() ? new int[] {1} : new int[0],
                min,
                Math.min(6, min + 1 + random.nextInt(4)),
                1 + random.nextInt(2),
                List.of(),
                0);
    }

    private static long trying(Puzzle puzzle) {
        long best = Long.MIN_VALUE;
        for (int set = 0; set < 1 << puzzle.people(); set++) {
            int chosen = set;
            int[] team = IntStream.range(0, puzzle.people())
                    .filter(person -> (chosen >> person & 1) == 1)
                    .toArray();
            if (puzzle.allows(team)) best = Math.max(best, puzzle.value(team));
        }
        return best;
    }
}

package it.mics.bottega.matching.compose;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the best team by branch and bound. The worth of a team is submodular: who joins a larger team adds no more than they would to a
 * smaller one. So what is there plus the largest single gains for the places left bounds all that can come, and branches below the best
 * team so far are cut. Deterministic: it ends after a number of steps, not after a time.
 */
public final class Search {
    /** After so many steps another way of solving takes over. */
    public static final int STEPS = 60_000;

    private final Puzzle puzzle;
    private final Watch watch;
    private final int limit;
    private final long[] costs;
    private final int[] team;
    private int size;
    private int steps;
    private boolean ended;
    private int[] best = new int[0];
    private long bestValue = Long.MIN_VALUE;
    private long open = Long.MIN_VALUE;
    private long ceiling = Long.MIN_VALUE;

    private Search(Puzzle puzzle, int limit, Watch watch) {
        this.puzzle = puzzle;
        this.limit = limit;
        this.watch = watch;
        costs = new long[puzzle.people()];
        for (int person = 0; person < costs.length; person++) costs[person] = puzzle.cost(person);
        team = new int[Math.max(puzzle.maxSize(), puzzle.fixed().length)];
    }

    /** The best team, and its proof where the steps sufficed; empty where no team keeps the rules or none was found. */
    public static Optional<Solution> best(Puzzle puzzle, int steps, Watch watch) {
        Search search = new Search(puzzle, steps, watch);
        return search.run();
    }

    private Optional<Solution> run() {
        int[] first = new int[puzzle.skills()];
        int[] second = new int[puzzle.skills()];
        for (int person : puzzle.fixed()) take(person, first, second);
        int[] free = new int[puzzle.people()];
        int count = 0;
        for (int person = 0; person < free.length; person++) if (!puzzle.isFixed(person)) free[count++] = person;
        if (size <= puzzle.maxSize()) branch(Arrays.copyOf(free, count), first, second, puzzle.value(puzzle.fixed()));
        if (bestValue == Long.MIN_VALUE) return Optional.empty();
        long bound = ended ? Math.max(open, bestValue) : bestValue;
        return Optional.of(new Solution(best, bestValue, bound));
    }

    private void take(int person, int[] first, int[] second) {
        team[size++] = person;
        for (int skill = 0; skill < first.length; skill++) {
            int here = puzzle.adequacy()[person][skill];
            if (here > first[skill]) {
                second[skill] = first[skill];
                first[skill] = here;
            } else if (here > second[skill]) {
                second[skill] = here;
            }
        }
    }

    /** Tries the team as it is, then each of these people as the next one, the largest gain first. */
    private void branch(int[] free, int[] first, int[] second, long value) {
        steps++;
        if (value > bestValue) {
            int[] here = Arrays.copyOf(team, size);
            if (puzzle.allows(here)) {
                Arrays.sort(here);
                best = here;
                bestValue = value;
                watch.better(here, value, Math.max(value, ceiling));
            }
        }
        int places = puzzle.maxSize() - size;
        if (places == 0 || free.length == 0) return;
        long[] gains = new long[free.length];
        for (int i = 0; i < free.length; i++) gains[i] = gain(free[i], first, second);
        sort(free, gains);
        if (steps == 1) ceiling = value + sum(gains, 0, places);
        for (int i = 0; i < free.length; i++) {
            long reach = value + sum(gains, i, places);
            if (reach <= bestValue) return;
            if (steps >= limit || watch.cancelled()) {
                ended = true;
                open = Math.max(open, reach);
                return;
            }
            if (reach(free, gains, i, places, value) <= bestValue) continue;
            int[] nextFirst = first.clone();
            int[] nextSecond = second.clone();
            take(free[i], nextFirst, nextSecond);
            if (possible(places - 1))
                branch(Arrays.copyOfRange(free, i + 1, free.length), nextFirst, nextSecond, value + gains[i]);
            size--;
        }
    }

    private long gain(int person, int[] first, int[] second) {
        long gain = 0;
        int[] row = puzzle.adequacy()[person];
        int[] weights = puzzle.weights();
        for (int skill = 0; skill < row.length; skill++) {
            int here = row[skill];
            if (here > first[skill])
                gain += weights[skill]
                        * ((long) Puzzle.BEST * (here - first[skill])
                                + (long) Puzzle.SECOND * (first[skill] - second[skill]));
            else if (here > second[skill]) gain += (long) weights[skill] * Puzzle.SECOND * (here - second[skill]);
        }
        return gain - costs[person];
    }

    /** The most that person i and those after them can add: no losses, except for places that have to be filled. */
    private long sum(long[] gains, int i, int places) {
        int needed = puzzle.minSize() - size;
        long sum = 0;
        for (int n = 0; n < places && i + n < gains.length; n++) {
            if (n >= Math.max(1, needed) && gains[i + n] <= 0) break;
            sum += gains[i + n];
        }
        return sum;
    }

    /** The same where person i joins, and where so many still have to be in none of the places of another team. */
    private long reach(int[] free, long[] gains, int i, int places, long value) {
        long least = Long.MAX_VALUE;
        int[] here = Arrays.copyOf(team, size + 1);
        here[size] = free[i];
        for (int[] other : puzzle.different()) {
            int needed = puzzle.newPeople() - Puzzle.apart(here, other);
            if (needed <= 0) continue;
            if (needed > places - 1) return Long.MIN_VALUE;
            long sum = gains[i];
            int outside = 0;
            int taken = 1;
            for (int n = i + 1; n < free.length && outside < needed; n++) {
                if (Puzzle.holds(other, free[n])) continue;
                sum += gains[n];
                outside++;
            }
            if (outside < needed) return Long.MIN_VALUE;
            taken += needed;
            int skipped = 0;
            for (int n = i + 1; n < free.length && taken < places; n++) {
                if (!Puzzle.holds(other, free[n]) && skipped++ < needed) continue;
                if (gains[n] <= 0) break;
                sum += gains[n];
                taken++;
            }
            least = Math.min(least, sum);
        }
        return least == Long.MAX_VALUE ? Long.MAX_VALUE : value + least;
    }

    /** False where the places left cannot mend what the rules still ask. */
    private boolean possible(int places) {
        int[] here = Arrays.copyOf(team, size);
        return puzzle.institutionsOf(here) + places >= puzzle.minInstitutions() && size + places >= puzzle.minSize();
    }

    /** Largest gain first; of equal ones the earlier person first. */
    private static void sort(int[] free, long[] gains) {
        for (int i = 1; i < free.length; i++) {
            int person = free[i];
            long gain = gains[i];
            int at = i;
            while (at > 0 && (gains[at - 1] < gain || (gains[at - 1] == gain && free[at - 1] > person))) {
                gains[at] = gains[at - 1];
                free[at] = free[at - 1];
                at--;
            }
            gains[at] = gain;
            free[at] = person;
        }
    }
}

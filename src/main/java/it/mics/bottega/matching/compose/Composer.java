package it.mics.bottega.matching.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Composes teams: the own search first, which settles what a challenge usually asks in a few milliseconds, then the constraint solver for
 * what it could not prove. Further teams are the best of those that differ from every earlier one in at least two people.
 */
public final class Composer {
    /** In how many people two proposals differ at least, where there are so many places. */
    public static final int DIFFERENT = 2;

    private Composer() {}

    /** The best team, with its proof or a bound; empty where no team keeps the rules. */
    public static Optional<Solution> best(Puzzle puzzle, Watch watch) {
        Optional<Solution> found = Search.best(puzzle, Search.STEPS, watch);
        if (found.map(Solution::proven).orElse(false) || watch.cancelled()) return found;
        return ConstraintSolver.best(puzzle, found, watch);
    }

    /** Up to so many teams, best first; fewer where no other team keeps the rules, or where nobody waits any more. */
    public static List<Solution> several(Puzzle puzzle, int count, Watch watch) {
        return several(puzzle, count, watch, found -> {});
    }

    /** The same, telling of each team as soon as it is settled. */
    public static List<Solution> several(Puzzle puzzle, int count, Watch watch, Consumer<Solution> settled) {
        int apart = Math.min(DIFFERENT, puzzle.maxSize() - puzzle.fixed().length);
        List<Solution> found = new ArrayList<>();
        Puzzle next = puzzle;
        while (apart > 0 && found.size() < count && !watch.cancelled()) {
            Optional<Solution> best = best(next, watch);
            if (best.isEmpty()) break;
            found.add(best.get());
            settled.accept(best.get());
            next = next.apartFrom(best.get().team(), apart);
        }
        return found;
    }
}

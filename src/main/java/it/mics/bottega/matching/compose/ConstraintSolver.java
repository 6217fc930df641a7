package it.mics.bottega.matching.compose;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the best team with the constraint solver CP-SAT, which also proves a bound where it has to stop early. */
public final class ConstraintSolver {
    /** A safety net far above what the work below takes, so that a busy machine finds the same teams. */
    private static final double SECONDS = 60;

    /** Work that takes one core about three seconds, counted the same on every machine. */
    private static final double DETERMINISTIC_TIME = 1.5;

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Puzzle puzzle;
    private final CpModel model = new CpModel();
    private final BoolVar[] chosen;

    private ConstraintSolver(Puzzle puzzle) {
        this.puzzle = puzzle;
        chosen = IntStream.range(0, puzzle.people())
                .mapToObj(person -> model.newBoolVar("person" + person))
                .toArray(BoolVar[]::new);
    }

    /** True where the solver runs on this machine. */
    public static boolean available() {
        return NativeSolver.LOADED;
    }

    /** The best team, beginning with one that is known; empty where no team keeps the rules. */
    public static Optional<Solution> best(Puzzle puzzle, Optional<Solution> known, Watch watch) {
        if (!available()) return known;
        return new ConstraintSolver(puzzle).solve(known, watch);
    }

    private Optional<Solution> solve(Optional<Solution> known, Watch watch) {
        rules();
        model.maximize(worth());
        known.ifPresent(solution -> IntStream.range(0, chosen.length)
                .forEach(person -> model.addHint(chosen[person], Puzzle.holds(solution.team(), person) ? 1 : 0)));
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumSearchWorkers(1)
                .setRandomSeed(1)
                .setMaxDeterministicTime(DETERMINISTIC_TIME)
                .setMaxTimeInSeconds(SECONDS);
        CpSolverStatus status = solve(solver, watch);
        if (status == CpSolverStatus.INFEASIBLE) return Optional.empty();
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) return known;
        int[] team = IntStream.range(0, chosen.length)
                .filter(person -> solver.booleanValue(chosen[person]))
                .toArray();
        long value = puzzle.value(team);
        long bound = status == CpSolverStatus.OPTIMAL
                ? value
                : Math.max(value, (long) Math.floor(solver.bestObjectiveBound() + fixedCosts()));
        if (known.isPresent() && known.get().value() >= value)
            return known.map(before -> new Solution(before.team(), before.value(), Math.min(bound, before.bound())));
        return Optional.of(new Solution(team, value, bound));
    }

    /** Looks now and then whether anybody still waits: between two solutions the solver asks nobody. */
    private CpSolverStatus solve(CpSolver solver, Watch watch) {
        Thread looking = Thread.ofVirtual().unstarted(() -> {
            try {
                while (true) {
                    Thread.sleep(LOOK);
                    if (watch.cancelled()) solver.stopSearch();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        looking.start();
        try {
            return solver.solve(model, new Told(chosen, watch));
        } finally {
            looking.interrupt();
        }
    }

    /** Passes each better team on, and stops where nobody waits any more. */
    private static final class Told extends CpSolverSolutionCallback {
        private final BoolVar[] chosen;
        private final Watch watch;

        Told(BoolVar[] chosen, Watch watch) {
            this.chosen = chosen;
            this.watch = watch;
        }

        @Override
        public void onSolutionCallback() {
            int[] team = IntStream.range(0, chosen.length)
                    .filter(person -> booleanValue(chosen[person]))
                    .toArray();
            watch.better(team, (long) objectiveValue(), (long) bestObjectiveBound());
            if (watch.cancelled()) stopSearch();
        }
    }

    private void rules() {
        for (int person : puzzle.fixed()) model.addEquality(chosen[person], 1);
        model.addLinearConstraint(LinearExpr.sum(chosen), puzzle.minSize(), puzzle.maxSize());
        LinearExprBuilder present = LinearExpr.newBuilder();
        Map<Integer, List<Literal>> people = new TreeMap<>();
        for (int person = 0; person < chosen.length; person++) {
            int institution = puzzle.institutions()[person];
            if (institution >= 0)
                people.computeIfAbsent(institution, id -> new ArrayList<>()).add(chosen[person]);
        }
        for (List<Literal> there : people.values()) {
            BoolVar any = model.newBoolVar("");
            there.add(any.not());
            model.addBoolOr(there);
            present.add(any);
        }
        model.addGreaterOrEqual(present, puzzle.minInstitutions());
        for (int[] other : puzzle.different()) {
            LinearArgument[] outside = IntStream.range(0, chosen.length)
                    .filter(person -> !Puzzle.holds(other, person))
                    .mapToObj(person -> chosen[person])
                    .toArray(LinearArgument[]::new);
            model.addGreaterOrEqual(LinearExpr.sum(outside), puzzle.newPeople());
        }
    }

    /** Per skill one member counts as the best and one as the second; the solver picks those that count most. */
    private LinearExpr worth() {
        LinearExprBuilder worth = LinearExpr.newBuilder();
        for (int skill = 0; skill < puzzle.skills(); skill++) {
            List<Literal> firsts = new ArrayList<>();
            List<Literal> seconds = new ArrayList<>();
            for (int person = 0; person < chosen.length; person++) {
                long counts = (long) puzzle.weights()[skill] * puzzle.adequacy()[person][skill];
                if (counts == 0) continue;
                BoolVar first = model.newBoolVar("");
                BoolVar second = model.newBoolVar("");
                firsts.add(first);
                seconds.add(second);
                model.addLessOrEqual(LinearExpr.sum(new LinearArgument[] {first, second}), chosen[person]);
                worth.addTerm(first, Puzzle.BEST * counts);
                worth.addTerm(second, Puzzle.SECOND * counts);
            }
            model.addAtMostOne(firsts);
            model.addAtMostOne(seconds);
        }
        for (int person = 0; person < chosen.length; person++) worth.addTerm(chosen[person], -puzzle.cost(person));
        return worth.build();
    }

    /** Who is fixed costs no place; the model counts every place alike. */
    private long fixedCosts() {
        return Arrays.stream(puzzle.fixed()).mapToLong(puzzle::cost).sum();
    }
}

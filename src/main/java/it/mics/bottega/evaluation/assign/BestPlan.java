package it.mics.bottega.evaluation.assign;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import it.mics.bottega.matching.compose.ConstraintSolver;
import java.time.Duration;

/**
 * Finds the plan with the constraint solver CP-SAT in three stages, each keeping what the one before reached: as many readers
 * and sides as there can be, then the worst-off proposal as well off as it can be, then the largest sum. It begins with the
 * greedy plan and never answers a worse one; each stage ends after a fixed amount of work, so that the same puzzle gives the
 * same plan on every machine.
 */
public final class BestPlan {
    /** Work that takes one core about three seconds, counted the same on every machine; one for each stage. */
    private static final double DETERMINISTIC_TIME = 1.5;

    /** A safety net far above what the work takes. */
    private static final double SECONDS = 30;

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int STAGES = 3;

    private final Puzzle puzzle;
    private final Progress progress;

    private BestPlan(Puzzle puzzle, Progress progress) {
        this.puzzle = puzzle;
        this.progress = progress;
    }

    /** How many stages there are. */
    public static int stages() {
        return STAGES;
    }

    /** The best plan found, at least as good as the greedy one. */
    public static boolean[][] plan(Puzzle puzzle, Progress progress) {
        boolean[][] greedy = Greedy.plan(puzzle);
        progress.better(puzzle.worth(greedy));
        if (!ConstraintSolver.available() || puzzle.proposals() == 0 || puzzle.jurors() == 0) return greedy;
        return new BestPlan(puzzle, progress).solve(greedy);
    }

    private boolean[][] solve(boolean[][] first) {
        boolean[][] known = first;
        for (int stage = 0; stage < STAGES && !progress.cancelled(); stage++) {
            progress.stage(stage);
            boolean[][] found = new Stage(known, stage).solve();
            if (puzzle.worth(found).compareTo(puzzle.worth(known)) > 0) {
                known = found;
                progress.better(puzzle.worth(known));
            }
        }
        return known;
    }

    /** One stage: the rules, what the stages before reached, and what is made as large as possible now. */
    private final class Stage {
        private final boolean[][] known;
        private final CpModel model = new CpModel();
        private final BoolVar[][] reads = new BoolVar[puzzle.proposals()][puzzle.jurors()];

        Stage(boolean[][] known, int stage) {
            this.known = known;
            Worth reached = puzzle.worth(known);
            LinearExprBuilder readers = LinearExpr.newBuilder();
            LinearExprBuilder sum = LinearExpr.newBuilder();
            IntVar worst = model.newIntVar(0, (long) Puzzle.WHOLE * (puzzle.jurors() + 1) * 4, "worst");
            for (int proposal = 0; proposal < puzzle.proposals(); proposal++) proposal(proposal, readers, sum, worst);
            for (int juror = 0; juror < puzzle.jurors(); juror++) {
                LinearExprBuilder load = LinearExpr.newBuilder();
                for (int proposal = 0; proposal < puzzle.proposals(); proposal++) load.add(reads[proposal][juror]);
                model.addLessOrEqual(load, puzzle.room()[juror]);
            }
            if (stage > 0) model.addGreaterOrEqual(readers, reached.readers() + (long) reached.mixed());
            if (stage > 1) model.addGreaterOrEqual(worst, reached.worst());
            model.maximize(stage == 0 ? readers : stage == 1 ? worst : sum);
        }

        private void proposal(int proposal, LinearExprBuilder readers, LinearExprBuilder sum, IntVar worst) {
            LinearExprBuilder count = LinearExpr.newBuilder();
            LinearExprBuilder total = LinearExpr.newBuilder();
            LinearExprBuilder[] bySide = {LinearExpr.newBuilder(), LinearExpr.newBuilder()};
            for (int juror = 0; juror < puzzle.jurors(); juror++) {
                BoolVar pair = model.newBoolVar("");
                reads[proposal][juror] = pair;
                if (!puzzle.free()[proposal][juror]) model.addEquality(pair, 0);
                count.add(pair);
                readers.add(pair);
                total.addTerm(pair, puzzle.fit()[proposal][juror]);
                sum.addTerm(pair, puzzle.fit()[proposal][juror]);
                bySide[puzzle.industry()[juror] ? 1 : 0].add(pair);
                model.addHint(pair, known[proposal][juror] ? 1 : 0);
            }
            model.addLessOrEqual(count, puzzle.need()[proposal]);
            total.add(puzzle.has()[proposal]);
            model.addLessOrEqual(worst, total);
            for (int side = 0; side < 2; side++) {
                if (puzzle.sides()[proposal][side]) {
                    readers.add(1);
                    continue;
                }
                BoolVar there = model.newBoolVar("");
                model.addLessOrEqual(there, bySide[side]);
                model.addHint(there, puzzle.reads(known, proposal, side) ? 1 : 0);
                readers.add(there);
            }
        }

        boolean[][] solve() {
            CpSolver solver = new CpSolver();
            solver.getParameters()
                    .setNumSearchWorkers(1)
                    .setRandomSeed(1)
                    .setMaxDeterministicTime(DETERMINISTIC_TIME)
                    .setMaxTimeInSeconds(SECONDS);
            Thread looking = Thread.ofVirtual().unstarted(() -> {
                try {
                    while (true) {
                        Thread.sleep(LOOK);
                        if (progress.cancelled()) solver.stopSearch();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            looking.start();
            try {
                CpSolverStatus status = solver.solve(model, new Told());
                if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) return known;
                boolean[][] plan = puzzle.nothing();
                for (int proposal = 0; proposal < puzzle.proposals(); proposal++)
                    for (int juror = 0; juror < puzzle.jurors(); juror++)
                        plan[proposal][juror] = solver.booleanValue(reads[proposal][juror]);
                return plan;
            } finally {
                looking.interrupt();
            }
        }

        /** Ends where nobody waits any more. */
        private final class Told extends CpSolverSolutionCallback {
            @Override
            public void onSolutionCallback() {
                if (progress.cancelled()) stopSearch();
            }
        }
    }
}

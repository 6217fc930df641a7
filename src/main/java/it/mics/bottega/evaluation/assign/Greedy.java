package it.mics.bottega.evaluation.assign;

/** Gives the proposal that is worst off the best juror who is left, again and again: quick, and what the solver is measured against. */
public final class Greedy {
    private Greedy() {}

    /** A plan that keeps every rule; the same puzzle gives the same plan. */
    public static boolean[][] plan(Puzzle puzzle) {
        boolean[][] plan = puzzle.nothing();
        int[] room = puzzle.room().clone();
        int[] need = puzzle.need().clone();
        while (true) {
            int best = -1;
            int to = -1;
            for (int proposal = 0; proposal < puzzle.proposals(); proposal++) {
                if (need[proposal] <= 0) continue;
                int juror = best(puzzle, plan, room, need, proposal);
                if (juror < 0) continue;
                if (to < 0 || puzzle.total(plan, proposal) < puzzle.total(plan, to)) {
                    to = proposal;
                    best = juror;
                }
            }
            if (to < 0) return plan;
            plan[to][best] = true;
            room[best]--;
            need[to]--;
        }
    }

    /** The best fit who has room; with the last place, somebody from a side that is not there yet where there is one. */
    private static int best(Puzzle puzzle, boolean[][] plan, int[] room, int[] need, int proposal) {
        int missing = need[proposal] > 1
                ? -1
                : !puzzle.reads(plan, proposal, 0) ? 0 : !puzzle.reads(plan, proposal, 1) ? 1 : -1;
        int chosen = missing < 0 ? -1 : best(puzzle, plan, room, proposal, missing);
        return chosen >= 0 ? chosen : best(puzzle, plan, room, proposal, -1);
    }

    private static int best(Puzzle puzzle, boolean[][] plan, int[] room, int proposal, int side) {
        int chosen = -1;
        for (int juror = 0; juror < puzzle.jurors(); juror++) {
            if (room[juror] <= 0 || plan[proposal][juror] || !puzzle.free()[proposal][juror]) continue;
            if (side >= 0 && puzzle.industry()[juror] != (side == 1)) continue;
            if (chosen < 0 || puzzle.fit()[proposal][juror] > puzzle.fit()[proposal][chosen]) chosen = juror;
        }
        return chosen;
    }
}

package it.mics.bottega.evaluation.assign;

import java.util.Arrays;

/**
 * Proposals that need readers, and jurors who have room.
 *
 * @param fit how well each juror (column) fits each proposal (row), 0..{@link #WHOLE} thousandths
 * @param free which pairs may be assigned
 * @param room how many proposals each juror can still take
 * @param industry which jurors come from industry; the others from academia
 * @param need how many readers each proposal still needs
 * @param has what each proposal's present readers fit together, in thousandths
 * @param sides which sides read each proposal already: [0] academia, [1] industry
 */
public record Puzzle(
        int[][] fit, boolean[][] free, int[] room, boolean[] industry, int[] need, int[] has, boolean[][] sides) {
    /** A perfect fit. */
    public static final int WHOLE = 1000;

    /** How many proposals there are. */
    public int proposals() {
        return fit.length;
    }

    /** How many jurors there are. */
    public int jurors() {
        return room.length;
    }

    /** True where these assignments keep every rule: only free pairs, nobody beyond their room, no proposal beyond its need. */
    public boolean allows(boolean[][] assigned) {
        for (int juror = 0; juror < jurors(); juror++) {
            int load = 0;
            for (int proposal = 0; proposal < proposals(); proposal++) {
                if (!assigned[proposal][juror]) continue;
                if (!free[proposal][juror]) return false;
                load++;
            }
            if (load > room[juror]) return false;
        }
        for (int proposal = 0; proposal < proposals(); proposal++)
            if (readers(assigned, proposal) > need[proposal]) return false;
        return true;
    }

    /** What these assignments come to. */
    public Worth worth(boolean[][] assigned) {
        int readers = 0;
        int mixed = 0;
        long sum = 0;
        int worst = Integer.MAX_VALUE;
        for (int proposal = 0; proposal < proposals(); proposal++) {
            int total = total(assigned, proposal);
            readers += readers(assigned, proposal);
            for (int side = 0; side < 2; side++) if (reads(assigned, proposal, side)) mixed++;
            sum += total;
            worst = Math.min(worst, total);
        }
        return new Worth(readers, mixed, proposals() == 0 ? 0 : worst, sum);
    }

    /** What the readers of this proposal fit together, in thousandths. */
    public int total(boolean[][] assigned, int proposal) {
        int total = has[proposal];
        for (int juror = 0; juror < jurors(); juror++) if (assigned[proposal][juror]) total += fit[proposal][juror];
        return total;
    }

    /** True where somebody from this side reads it: 0 academia, 1 industry. */
    public boolean reads(boolean[][] assigned, int proposal, int side) {
        if (sides[proposal][side]) return true;
        for (int juror = 0; juror < jurors(); juror++)
            if (assigned[proposal][juror] && industry[juror] == (side == 1)) return true;
        return false;
    }

    /** Nobody assigned to anything. */
    public boolean[][] nothing() {
        return new boolean[proposals()][jurors()];
    }

    private static int readers(boolean[][] assigned, int proposal) {
        int count = 0;
        for (boolean one : assigned[proposal]) if (one) count++;
        return count;
    }

    /** A copy that can be changed. */
    static boolean[][] copy(boolean[][] assigned) {
        return Arrays.stream(assigned).map(boolean[]::clone).toArray(boolean[][]::new);
    }
}

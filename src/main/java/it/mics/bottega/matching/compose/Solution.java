package it.mics.bottega.matching.compose;

/** The best team found, what it is worth, and what no team can be worth more than; both in the unit of the puzzle. */
public record Solution(int[] team, long value, long bound) {
    /** True where no other team is worth more. */
    public boolean proven() {
        return bound <= value;
    }

    /** By what share, in 0..1, the best possible team may be worth more than this one. */
    public double gap() {
        return proven() ? 0 : bound <= 0 ? 1 : Math.min(1, (bound - value) / (double) bound);
    }
}

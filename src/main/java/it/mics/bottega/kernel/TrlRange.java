package it.mics.bottega.kernel;

/** From one technology readiness level to another, both in 1..9. */
public record TrlRange(int from, int to) {
    public TrlRange {
        if (from < 1 || to > 9 || from > to) throw new IllegalArgumentException("TRL " + from + ".." + to);
    }

    /** The share of this range, both ends included, that the other one covers, in 0..1. */
    public double coveredBy(TrlRange other) {
        int common = Math.min(to, other.to) - Math.max(from, other.from) + 1;
        return Math.max(0, common) / (double) (to - from + 1);
    }
}

package it.mics.bottega.evaluation.assign;

import java.util.Comparator;

/**
 * What a plan comes to; better is: more readers and sides, then a better worst-off proposal, then a larger sum.
 *
 * @param readers how many pairs are assigned
 * @param mixed on how many proposals each side is present, both sides counted
 * @param worst what the readers of the worst-off proposal fit together, in thousandths
 * @param sum what all readers fit together, in thousandths
 */
public record Worth(int readers, int mixed, int worst, long sum) implements Comparable<Worth> {
    private static final Comparator<Worth> ORDER = Comparator.comparingInt((Worth worth) -> worth.readers + worth.mixed)
            .thenComparingInt(Worth::worst)
            .thenComparingLong(Worth::sum);

    @Override
    public int compareTo(Worth other) {
        return ORDER.compare(this, other);
    }
}

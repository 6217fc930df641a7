package it.mics.bottega.learning;

import it.mics.bottega.matching.Factor;
import java.util.List;

/** How often a yes followed where a factor was worth so much: ten ranges of worth from 0 to 1. */
public record Deciles(Factor factor, List<Range> ranges) {
    /** How many ranges there are. */
    public static final int COUNT = 10;

    /** How many decisions fall into a range, and how many of them were a yes. */
    public record Range(int decisions, int accepted) {
        /** Fewer decisions than these could be traced to somebody and say nothing. */
        public static final int FEWEST = 5;

        /** True where there are decisions, but too few to be shown. */
        public boolean withheld() {
            return decisions > 0 && decisions < FEWEST;
        }

        /** The share of yes, 0..1; 0 where there is nothing. */
        public double rate() {
            return decisions == 0 ? 0 : accepted / (double) decisions;
        }
    }

    static Deciles of(Factor factor, List<Decision> decisions) {
        int[] all = new int[COUNT];
        int[] yes = new int[COUNT];
        for (Decision decision : decisions) {
            int range = Math.min(COUNT - 1, (int) (decision.worth().getOrDefault(factor, 0.0) * COUNT));
            all[range]++;
            if (decision.accepted()) yes[range]++;
        }
        List<Range> ranges = new java.util.ArrayList<>();
        for (int i = 0; i < COUNT; i++) ranges.add(new Range(all[i], yes[i]));
        return new Deciles(factor, List.copyOf(ranges));
    }
}

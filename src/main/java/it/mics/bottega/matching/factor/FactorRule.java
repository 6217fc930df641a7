package it.mics.bottega.matching.factor;

import it.mics.bottega.matching.Factor;

/** How one factor is measured; the same pair always gives the same worth, and more of what is asked never gives less. */
public interface FactorRule {
    /** The factor that it measures. */
    Factor factor();

    /** What it is worth for this pair. */
    Worth of(Pair pair);
}

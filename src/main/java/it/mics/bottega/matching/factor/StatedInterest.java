package it.mics.bottega.matching.factor;

import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Factor;

/**
 * Interest. Unit: strength of the stated wish. Range: 1 wants it, 0.6 would do it, 0.3 has said nothing, 0 does not want it. Source: what
 * the person said about this challenge.
 */
public record StatedInterest() implements FactorRule {
    @Override
    public Factor factor() {
        return Factor.INTEREST;
    }

    @Override
    public Worth of(Pair pair) {
        return Worth.of(pair.interest().value(), new Evidence.Bid(pair.interest()));
    }
}

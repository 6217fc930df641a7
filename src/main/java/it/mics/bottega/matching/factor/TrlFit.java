package it.mics.bottega.matching.factor;

import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Factor;

/**
 * Fit of technology readiness. Unit: share of the asked levels. Range: 0 to 1, and 0 where the person declares no usual levels. Source:
 * the levels at which the person usually works, against those that the challenge goes through.
 */
public record TrlFit() implements FactorRule {
    @Override
    public Factor factor() {
        return Factor.TRL;
    }

    @Override
    public Worth of(Pair pair) {
        TrlRange usual = pair.person().usualTrl();
        TrlRange asked = pair.challenge().trl();
        return Worth.of(usual == null ? 0 : asked.coveredBy(usual), new Evidence.TrlShared(usual, asked));
    }
}

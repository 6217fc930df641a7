package it.mics.bottega.matching.factor;

import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Factor;

/**
 * Text affinity. Unit: likeness of texts, normalised per challenge so that challenges compare. Range: 0 to 1. Source: what the reader may
 * see of the challenge, against the person's headline, biography and the outputs chosen for matching, as the index measures them.
 */
public record TextAffinity() implements FactorRule {
    @Override
    public Factor factor() {
        return Factor.TEXT;
    }

    @Override
    public Worth of(Pair pair) {
        int outputs = (int) pair.person().outputs().stream()
                .filter(ProfileOutput::useForMatching)
                .count();
        return Worth.of(pair.affinity(), new Evidence.TextLikeness(pair.affinity(), outputs));
    }
}

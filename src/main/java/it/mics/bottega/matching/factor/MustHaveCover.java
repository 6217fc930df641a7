package it.mics.bottega.matching.factor;

import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.SkillCover;

/**
 * Must-have cover. Unit: share of the weight of the must-haves. Range: 0 to 1, and 1 where none is asked. Source: the skills that the
 * person declares, against those that the challenge cannot do without.
 */
public record MustHaveCover(SkillCover cover) implements FactorRule {
    @Override
    public Factor factor() {
        return Factor.MUST_HAVE;
    }

    @Override
    public Worth of(Pair pair) {
        return SkillsAsked.worth(cover, pair, true);
    }
}

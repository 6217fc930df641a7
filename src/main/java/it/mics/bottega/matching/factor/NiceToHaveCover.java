package it.mics.bottega.matching.factor;

import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.SkillCover;

/**
 * Nice-to-have cover. Unit: share of the weight of the other skills asked. Range: 0 to 1, and 1 where none is asked. Source: the skills
 * that the person declares, against those that help but may be missing.
 */
public record NiceToHaveCover(SkillCover cover) implements FactorRule {
    @Override
    public Factor factor() {
        return Factor.NICE_TO_HAVE;
    }

    @Override
    public Worth of(Pair pair) {
        return SkillsAsked.worth(cover, pair, false);
    }
}

package it.mics.bottega.challenge;

import it.mics.bottega.taxonomy.SkillId;

/** A skill that the challenge asks for: least level 1 to 5, weight 1 to 5, and whether nobody can do without. */
public record SkillRequirement(SkillId skill, int minLevel, int weight, boolean mustHave) {
    public SkillRequirement {
        if (minLevel < 1 || minLevel > 5 || weight < 1 || weight > 5)
            throw new IllegalArgumentException("Level or weight out of 1 to 5");
    }
}

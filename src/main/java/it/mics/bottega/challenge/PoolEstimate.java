package it.mics.bottega.challenge;

import it.mics.bottega.taxonomy.SkillId;
import java.util.HashMap;
import java.util.Map;

/**
 * How many researchers there are, how many of them meet every must-have, and how many would without each single one of them.
 * Only rounded counts exist here: 0 stands for fewer than five, everything else is a multiple of five, so that asking twice
 * and subtracting tells nothing about one person.
 */
public record PoolEstimate(int all, int meetAll, Map<SkillId, Integer> without) {
    /** Fewer than this many are not told apart. */
    public static final int STEP = 5;

    /** Rounds whatever the counts were. */
    public PoolEstimate {
        all = rounded(all);
        meetAll = rounded(meetAll);
        Map<SkillId, Integer> counts = new HashMap<>();
        without.forEach((skill, count) -> counts.put(skill, rounded(count)));
        without = Map.copyOf(counts);
    }

    /** How many more there would be without this skill; 0 where the two counts are too near for a difference to be told. */
    public int moreWithout(SkillId skill) {
        int more = without.getOrDefault(skill, meetAll) - meetAll;
        return more > STEP ? more : 0;
    }

    private static int rounded(int count) {
        return count < STEP ? 0 : (count + STEP / 2) / STEP * STEP;
    }
}

package it.mics.bottega.challenge;

import it.mics.bottega.taxonomy.SkillId;
import java.util.Map;

/** How many researchers there are, how many of them meet every must-have, and how many would without each single one of them. */
public record PoolEstimate(int all, int meetAll, Map<SkillId, Integer> without) {
    /** Counts below this number are not shown, so that nobody can be singled out. */
    public static final int SMALLEST_SHOWN = 5;
}

package it.mics.bottega.matching.factor;

import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.taxonomy.Sector;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sector experience. Unit: strength of what shows it. Range: 0, 0.5 where declared, 1 with evidence. Source: the sectors of the profile,
 * against those of the challenge.
 */
public record SectorExperience() implements FactorRule {
    private static final double DECLARED = 0.5;

    @Override
    public Factor factor() {
        return Factor.SECTOR;
    }

    @Override
    public Worth of(Pair pair) {
        @Nullable Sector known = null;
        boolean proven = false;
        for (Sector sector : new TreeSet<>(pair.challenge().sectors())) {
            Boolean evidence = pair.person().sectors().get(sector);
            if (evidence == null || (known != null && !(evidence && !proven))) continue;
            known = sector;
            proven = evidence;
        }
        double value = known == null ? 0 : proven ? 1 : DECLARED;
        return Worth.of(value, new Evidence.SectorKnown(known, proven));
    }
}

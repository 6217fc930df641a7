package it.mics.bottega.matching;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far declared skills serve what is asked. Adequacy = nearness × min(1, level ÷ level asked) × decay, the best of all that is held, so
 * that more skill never counts less. Decay = 1 for two years after the last use, then 0.9 a year, never under 0.4; no year means in use.
 */
public final class SkillCover {
    private static final int FRESH_YEARS = 2;
    private static final double YEARLY = 0.9;
    private static final double LEAST = 0.4;

    private final Thesaurus thesaurus;
    private final int year;

    /** Measures against this thesaurus in this year. */
    public SkillCover(Thesaurus thesaurus, int year) {
        this.thesaurus = thesaurus;
        this.year = year;
    }

    /** What of the held skills serves best where this one is asked. */
    public Evidence.SkillHeld best(SkillRequirement asked, Collection<DeclaredSkill> held) {
        Evidence.SkillHeld best = new Evidence.SkillHeld(asked.skill(), asked.minLevel(), asked.weight(), null, 0, 0);
        for (DeclaredSkill skill : held) {
            double adequacy = adequacy(asked, skill);
            // The exact skill is named where it serves as well as another one.
            boolean better = adequacy > best.adequacy()
                    || (adequacy == best.adequacy()
                            && adequacy > 0
                            && skill.skill().equals(asked.skill()));
            if (better)
                best = new Evidence.SkillHeld(
                        asked.skill(), asked.minLevel(), asked.weight(), skill.skill(), skill.level(), adequacy);
        }
        return best;
    }

    private double adequacy(SkillRequirement asked, DeclaredSkill held) {
        double nearness = thesaurus.nearness(asked.skill(), held.skill());
        return nearness == 0
                ? 0
                : nearness * Math.min(1, held.level() / (double) asked.minLevel()) * decay(held.lastUsedYear());
    }

    /** How much of a skill is left after its last use. */
    public double decay(@Nullable Integer lastUsedYear) {
        if (lastUsedYear == null) return 1;
        int stale = year - lastUsedYear - FRESH_YEARS;
        return stale <= 0 ? 1 : Math.max(LEAST, Math.pow(YEARLY, stale));
    }

    /** The weighted mean of adequacies, in 0..1; 1 where nothing is asked. */
    public static double share(List<Evidence.SkillHeld> skills) {
        double covered = 0;
        double all = 0;
        for (Evidence.SkillHeld skill : skills) {
            covered += skill.weight() * skill.adequacy();
            all += skill.weight();
        }
        return all == 0 ? 1 : Math.min(1, covered / all);
    }
}

package it.mics.bottega.matching.likeness;

import it.mics.bottega.taxonomy.SkillId;
import java.util.List;

/** How alike two challenges are, in 0..1, and what they share: the skills asked by both, and the words that tell most. */
public record Likeness(double score, List<SkillId> skills, List<String> words) {
    /** From here on two challenges may be the same need. */
    public static final double HIGH = 0.2;

    /** Below this a likeness is chance: it is not worth a line. */
    public static final double WORTH_SAYING = 0.1;

    public Likeness {
        skills = List.copyOf(skills);
        words = List.copyOf(words);
    }

    /** True where somebody should look at both. */
    public boolean high() {
        return score >= HIGH;
    }

    /** True where it is worth a line. */
    public boolean worthSaying() {
        return score >= WORTH_SAYING;
    }

    /** The score as a whole number of percent. */
    public int percent() {
        return (int) Math.round(score * 100);
    }
}

package it.mics.bottega.taxonomy;

import java.io.Serializable;

/** The stable number of a concept in the skill thesaurus. */
public record SkillId(int value) implements Serializable, Comparable<SkillId> {
    @Override
    public int compareTo(SkillId other) {
        return Integer.compare(value, other.value);
    }
}

package it.mics.bottega.directory;

import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import java.util.Set;

/** Finds skills of the thesaurus in what people wrote about themselves; implemented above this module. */
public interface SkillReading {
    /** The skills of this text, surest first, without those that are known already. */
    List<Read> read(String text, Set<SkillId> except);

    /** A skill and the person’s own words that name it. */
    record Read(SkillId skill, String passage) {}
}

package it.mics.bottega.challenge;

import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import java.util.Set;

/** Reads skills of the thesaurus out of a text; implemented by the search index. */
public interface SkillSuggester {
    /** Skills that the text speaks of, surest first, without the ones that are there already. */
    List<SkillSuggestion> suggest(String text, Set<SkillId> except);
}

package it.mics.bottega.vocabulary;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.Map;
import java.util.function.Function;

/** Says how near the labels of concepts come to a name; the module that reads texts contributes it. */
public interface LabelOrder {
    /** For a name in one language or both, how near each concept of this thesaurus comes: above 0, without unit, more is nearer. */
    Function<LocalizedText, Map<SkillId, Double>> over(Thesaurus thesaurus);
}

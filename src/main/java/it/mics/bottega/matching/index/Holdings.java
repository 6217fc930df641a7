package it.mics.bottega.matching.index;

import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;

/**
 * How far the skills of a person serve whoever asks, worked out when they are written, so that a question has two clauses for each skill
 * that it asks: one for those who hold the skill, with its level against each level that can be asked, and one for those who hold a
 * related skill only.
 */
final class Holdings {
    private static final int LEVELS = 5;
    /** Related skills do not know which level will be asked; this one is asked most. */
    private static final double USUAL_LEVEL = 3;

    private Holdings() {}

    static void write(Document document, Map<SkillId, Integer> levels, Thesaurus thesaurus) {
        Map<SkillId, Integer> held = new HashMap<>();
        levels.forEach((skill, level) -> held.merge(thesaurus.present(skill), Math.max(1, level), Math::max));
        Map<SkillId, Double> related = new HashMap<>();
        held.forEach((skill, level) -> {
            for (int asked = 1; asked <= LEVELS; asked++)
                document.add(new FeatureField(Fields.HOLDS, exact(skill, asked), Math.min(1, level / (float) asked)));
            double serves = Math.min(1, level / USUAL_LEVEL);
            thesaurus
                    .neighbourhood(skill)
                    .forEach((near, nearness) -> related.merge(near, nearness * serves, Math::max));
        });
        related.forEach((skill, serves) -> {
            if (!held.containsKey(skill))
                document.add(new FeatureField(Fields.HOLDS, related(skill), serves.floatValue()));
        });
    }

    /** Holds this skill, where this level is asked. */
    static String exact(SkillId skill, int asked) {
        return Fields.concept(skill) + "/" + asked;
    }

    /** Holds a skill that is related to this one, and not the skill itself. */
    static String related(SkillId skill) {
        return Fields.concept(skill) + "~";
    }
}

package it.mics.bottega.matching.index.text;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which skills a text speaks of, by any of their names in either language: named in full, inflected, or in good part. */
final class SkillNames {
    /** More than half of what a name tells has to stand in one sentence. */
    private static final double LEAST_SHARE = 0.6;
    /** What is only named in part, or with its words apart, is less sure. */
    private static final double IN_PART = 0.5;

    private static final int FARTHEST = 60;

    private final List<SkillId> skills = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final LabelsInText labels;

    SkillNames(Thesaurus thesaurus) {
        List<LabelsInText.Wanted> names = new ArrayList<>();
        for (Skill skill : thesaurus.all()) {
            for (Language language : Language.values()) {
                for (String name : skill.labels(language)) {
                    skills.add(skill.id());
                    lengths.add(name.length());
                    names.add(new LabelsInText.Wanted(language, name));
                }
            }
        }
        labels = new LabelsInText(names);
    }

    /** The skills of a text, surest first; {@code mentions} are those that it names word by word. */
    List<NamedSkill> in(String text, List<Mention> mentions) {
        Map<SkillId, NamedSkill> best = new HashMap<>();
        for (LabelsInText.Found found : labels.in(text, EnumSet.allOf(Language.class), LEAST_SHARE)) {
            SkillId skill = skills.get(found.label());
            Passage passage = found.passage();
            Mention named = mentions.stream()
                    .filter(mention -> mention.skill().equals(skill))
                    .findFirst()
                    .orElse(null);
            if (named != null) passage = new Passage(named.start(), named.end());
            else if (found.words() < 2 || passage.end() - passage.start() > lengths.get(found.label()) + FARTHEST)
                continue;
            double score = found.score() * (named == null ? IN_PART : 1);
            best.merge(
                    skill,
                    new NamedSkill(skill, score, passage),
                    (one, other) -> one.score() >= other.score() ? one : other);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(NamedSkill::score).reversed().thenComparing(NamedSkill::skill))
                .toList();
    }
}

package it.mics.bottega.matching.index.text;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.vocabulary.LabelOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Ranks the concepts of the thesaurus by their labels in both languages. */
@Component
class ThesaurusLabels implements LabelOrder {
    @Override
    public Function<LocalizedText, Map<SkillId, Double>> over(Thesaurus thesaurus) {
        List<Skill> skills = List.copyOf(thesaurus.all());
        List<LabelRanking.Label> labels = new ArrayList<>();
        for (int concept = 0; concept < skills.size(); concept++) {
            for (Language language : Language.values()) {
                for (String label : skills.get(concept).labels(language)) {
                    labels.add(new LabelRanking.Label(concept, language, label));
                }
            }
        }
        LabelRanking ranking = new LabelRanking(labels);
        return name -> {
            Map<SkillId, Double> near = new HashMap<>();
            for (Language language : Language.values()) {
                String written = name.in(language);
                if (written == null || written.isBlank()) continue;
                for (LabelRanking.Ranked ranked : ranking.rank(written, language, language)) {
                    if (ranked.score() > 0)
                        near.merge(skills.get(ranked.concept()).id(), ranked.score(), Double::sum);
                }
            }
            return near;
        };
    }
}

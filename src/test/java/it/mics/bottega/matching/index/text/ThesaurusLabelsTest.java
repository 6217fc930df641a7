package it.mics.bottega.matching.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.vocabulary.NearConcepts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThesaurusLabelsTest {
    private static final Thesaurus THESAURUS = new Thesaurus(
            List.of(
                    skill(1, "tintura delle fibre di lana grezza e lavata", "dyeing of raw and scoured wool fibres"),
                    skill(2, "tintura", "dyeing"),
                    skill(3, "tintura digitale", "digital dyeing"),
                    skill(4, "concia vegetale", "vegetable tanning")),
            Map.of());

    private final ThesaurusLabels labels = new ThesaurusLabels();

    @Test
    void concepts_come_in_the_order_in_which_their_labels_are_near_in_either_language() {
        NearConcepts near = new NearConcepts(THESAURUS, labels);
        assertThat(numbers(near.to(new LocalizedText(null, "digitally dyeing wool"), 3)))
                .startsWith(3)
                .doesNotContain(4);
        assertThat(numbers(near.to(new LocalizedText("tinture", null), 1))).containsExactly(2);
        assertThat(numbers(near.to(new LocalizedText("concia", "dyeing"), 2))).containsExactlyInAnyOrder(2, 4);
    }

    @Test
    void inflected_words_count_and_an_empty_name_says_nothing() {
        Map<SkillId, Double> order = labels.over(THESAURUS).apply(new LocalizedText("conciatura vegetali", null));
        assertThat(order.get(new SkillId(4)))
                .isGreaterThan(order.getOrDefault(new SkillId(2), 0.0))
                .isGreaterThan(order.getOrDefault(new SkillId(3), 0.0));
        assertThat(labels.over(THESAURUS).apply(new LocalizedText(" ", null))).isEmpty();
    }

    private static List<Integer> numbers(List<Skill> skills) {
        return skills.stream().map(skill -> skill.id().value()).toList();
    }

    private static Skill skill(int id, String it, String en) {
        return new Skill(
                new SkillId(id), new LocalizedText(it, en), Map.of(Language.IT, List.of()), null, Set.of(), Map.of());
    }
}

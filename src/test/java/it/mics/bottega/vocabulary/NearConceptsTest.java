package it.mics.bottega.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearConceptsTest {
    private static final SkillId DYEING = new SkillId(2);
    private static final Thesaurus THESAURUS = new Thesaurus(
            List.of(
                    skill(1, "nobilitazione tessile", "textile finishing", null, List.of()),
                    skill(2, "tintura", "dyeing", 1, List.of("tingitura")),
                    skill(3, "tintura digitale", "digital dyeing", 1, List.of()),
                    skill(4, "concia vegetale", "vegetable tanning", null, List.of())),
            Map.of(new SkillId(100001), new SkillId(100000), new SkillId(100000), DYEING));

    private final NearConcepts near = new NearConcepts(THESAURUS, thesaurus -> name -> Map.of());

    @Test
    void a_name_that_contains_another_one_belongs_below_it() {
        assertThat(near.above(new LocalizedText("tintura enzimatica della lana", null)))
                .contains(DYEING);
        assertThat(near.above(new LocalizedText(null, "enzymatic dyeing"))).contains(DYEING);
    }

    @Test
    void a_name_that_only_shares_words_belongs_beside_its_nearest() {
        assertThat(near.above(new LocalizedText(null, "digital colouring"))).contains(new SkillId(1));
    }

    @Test
    void nothing_is_guessed_where_nothing_is_near() {
        assertThat(near.above(new LocalizedText("blockchain", "blockchain"))).isEmpty();
        assertThat(near.to(new LocalizedText("blockchain", "blockchain"), 5)).isEmpty();
        assertThat(near.to(new LocalizedText("concia al cromo", null), 5))
                .extracting(skill -> skill.id().value())
                .containsExactly(4);
    }

    @Test
    void merged_numbers_lead_to_the_concept_that_is_left() {
        assertThat(THESAURUS.find(new SkillId(100001))).map(Skill::id).contains(DYEING);
        assertThat(THESAURUS.nearness(new SkillId(100001), DYEING)).isEqualTo(1);
        assertThat(THESAURUS.nearness(new SkillId(3), new SkillId(100000))).isEqualTo(Thesaurus.SIBLING);
        assertThat(THESAURUS.neighbourhood(new SkillId(100000)))
                .containsEntry(DYEING, 1.0)
                .containsEntry(new SkillId(1), Thesaurus.PARENT_OR_CHILD);
    }

    private static Skill skill(int id, String it, String en, @Nullable Integer broader, List<String> italian) {
        return new Skill(
                new SkillId(id),
                new LocalizedText(it, en),
                Map.of(Language.IT, italian),
                broader == null ? null : new SkillId(broader),
                Set.of(),
                Map.of());
    }
}

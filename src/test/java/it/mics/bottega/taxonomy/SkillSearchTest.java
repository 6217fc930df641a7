package it.mics.bottega.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SkillSearchTest {
    private static final Thesaurus THESAURUS = new Thesaurus(List.of(
            skill(1, "analisi del ciclo di vita", "life-cycle assessment", List.of("LCA")),
            skill(2, "stampa 3D", "additive manufacturing", List.of("fabbricazione additiva")),
            skill(3, "devulcanizzazione", "devulcanisation", List.of()),
            skill(4, "qualità della pelle", "leather quality", List.of())));

    @Test
    void a_skill_is_found_in_either_language_and_by_its_abbreviation() {
        assertThat(find("additive")).containsExactly(2);
        assertThat(find("fabbricazione")).containsExactly(2);
        assertThat(find("lca")).containsExactly(1);
        assertThat(find("life cycle")).containsExactly(1);
        assertThat(find("vita ciclo")).containsExactly(1);
    }

    @Test
    void accents_and_case_do_not_matter() {
        assertThat(find("QUALITA")).containsExactly(4);
        assertThat(find("qualità")).containsExactly(4);
    }

    @Test
    void letters_inside_a_word_are_found_from_four_on() {
        assertThat(find("vulcan")).containsExactly(3);
        assertThat(find("zio")).isEmpty();
    }

    @Test
    void what_it_was_found_by_is_said_where_it_is_not_the_name_shown() {
        SkillSearch search = new SkillSearch(THESAURUS, Language.EN);
        assertThat(search.find("stampa").getFirst().by()).isEqualTo("stampa 3D");
        assertThat(search.find("additive").getFirst().by()).isEmpty();
    }

    @Test
    void nothing_typed_gives_everything_by_name() {
        assertThat(find("")).containsExactly(2, 3, 4, 1);
    }

    private static List<Integer> find(String typed) {
        return new SkillSearch(THESAURUS, Language.EN)
                .find(typed).stream().map(found -> found.skill().id().value()).toList();
    }

    private static Skill skill(int id, String it, String en, List<String> italian) {
        return new Skill(
                new SkillId(id), new LocalizedText(it, en), Map.of(Language.IT, italian), null, Set.of(), Map.of());
    }
}

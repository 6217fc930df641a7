package it.mics.bottega.matching.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.Skills;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
    private final TextReader reader = new TextReader(Skills.THESAURUS);

    @ParameterizedTest
    @CsvSource({
        "IT, l’imballaggio, imballaggi",
        "IT, dell'imballaggio, gli imballaggi",
        "IT, qualità, qualita",
        "IT, PERCHÉ, perche",
        "IT, un tessuto elastico, tessuti elastici",
        "IT, città, citta",
        "EN, the fibres, fibre",
        "EN, coatings, coating",
        "EN, the company’s leathers, leather company",
    })
    void the_same_word_in_another_form_is_the_same_term(Language language, String one, String other) {
        assertThat(terms(language, one)).containsExactlyInAnyOrderElementsOf(terms(language, other));
    }

    @ParameterizedTest
    @CsvSource({"IT, della con per", "EN, the of and"})
    void stop_words_leave_nothing(Language language, String words) {
        assertThat(terms(language, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "imballaggio commestibile",
        "Studiamo gli imballaggi commestibili per la frutta",
        "edible packaging",
        "a cast edible film on a reel",
        "prove sull’imballaggio edibile",
    })
    void a_concept_is_found_by_any_of_its_names_in_either_language(String text) {
        assertThat(reader.mentions(text)).extracting(Mention::skill).contains(Skills.EDIBLE_PACKAGING);
    }

    @Test
    void a_mention_says_where_it_stands() {
        String text = "Cerchiamo un imballaggio commestibile.";
        Mention mention = reader.mentions(text).getFirst();
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("imballaggio commestibile");
    }

    @Test
    void every_preferred_label_is_found_in_itself() {
        for (var skill : Skills.THESAURUS.all()) {
            for (Language language : Language.values()) {
                String label = skill.labels(language).getFirst();
                assertThat(reader.mentions("x " + label + " y"))
                        .as(label)
                        .extracting(Mention::skill)
                        .contains(skill.id());
            }
        }
    }

    @Test
    void words_apart_are_no_concept() {
        assertThat(reader.mentions("commestibile, quindi senza alcun altro imballaggio"))
                .extracting(Mention::skill)
                .doesNotContain(Skills.EDIBLE_PACKAGING);
    }

    @Test
    void passages_answer_in_the_other_language_too() {
        String text = "A film of edible packaging, not plastic packaging.";
        List<Passage> spans = reader.answering("imballaggio commestibile", text);
        assertThat(spans)
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly("edible packaging");
    }

    @Test
    void a_broad_concept_means_the_narrower_ones_too() {
        SkillId broad = new SkillId(206);
        String label = Skills.THESAURUS.get(broad).labels(Language.IT).getFirst();
        assertThat(reader.meant(label)).contains(broad, Skills.EDIBLE_PACKAGING);
    }

    private static List<String> terms(Language language, String text) {
        return Word.of(Analysers.of(language), text).stream().map(Word::term).toList();
    }

    @Test
    void initials_are_found_letter_by_letter_only() {
        assertThat(reader.mentions("Decide for me, e decidono per me")).isEmpty();
        assertThat(reader.mentions("Un MES nuovo")).isNotEmpty();
        assertThat(reader.mentions("Facciamo l’LCA delle sedie")).isNotEmpty();
    }
}

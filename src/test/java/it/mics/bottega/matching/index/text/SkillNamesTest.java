package it.mics.bottega.matching.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.Skills;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well texts of our own find the skills that they speak of. */
class SkillNamesTest {
    private static final double FLOOR = 0.8;

    private final TextReader reader = new TextReader(Skills.THESAURUS);

    private static final Map<String, Integer> SENTENCES = Map.ofEntries(
            Map.entry("Le nostre pelli sono conciate con il cromo e vorremmo una concia senza cromo", 305),
            Map.entry("We need shoes that are easy to take apart and a footwear that designers like", 163),
            Map.entry("Il riciclo delle fibre di carbonio non è ancora conveniente", 323),
            Map.entry("Our dye house wants to dye with very low water use, even waterless", 341),
            Map.entry("Cerchiamo adesivi di origine vegetale per le suole", 359),
            Map.entry("Prove di invecchiamento accelerato e di durabilità dei rivestimenti", 464),
            Map.entry("Heat pumps in industry could dry the boards instead of gas", 524),
            Map.entry("Sensori in fibra ottica dentro il telaio", 454),
            Map.entry("We print parts with silicone that bends, 3D printed in one piece", 623),
            Map.entry("I trucioli metallici del reparto vanno recuperati in lega", 642),
            Map.entry("Returnable packaging that shops send back to us", 243),
            Map.entry("Mobili ricondizionati e restaurati per una seconda vita", 254));

    @Test
    void most_sentences_find_their_skill_among_the_first_five() {
        Map<String, List<Integer>> missed = new LinkedHashMap<>();
        SENTENCES.forEach((sentence, skill) -> {
            List<Integer> found = reader.skills(sentence).stream()
                    .limit(5)
                    .map(named -> named.skill().value())
                    .toList();
            if (!found.contains(skill)) missed.put(sentence, found);
        });
        assertThat(missed.size()).as("missed: %s", missed).isLessThanOrEqualTo((int) (SENTENCES.size() * (1 - FLOOR)));
    }

    @Test
    void the_passage_is_what_names_the_skill() {
        String text = "Un telaio leggero. Le prove di durata le facciamo noi, con l’invecchiamento accelerato.";
        NamedSkill named = reader.skills(text).getFirst();
        assertThat(named.skill().value()).isEqualTo(464);
        assertThat(text.substring(named.passage().start(), named.passage().end()))
                .containsAnyOf("durata", "accelerato");
    }

    @Test
    void one_common_word_of_a_long_name_is_not_enough() {
        assertThat(reader.skills("We like water and design")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "prova di durata e invecchiamento, IT, 464",
        "concia cromo free, IT, 305",
        "recycling of carbon fibres, EN, 323",
        "stampa tridimensionale del silicone, IT, 623",
        "packaging a rendere, IT, 243",
    })
    void a_label_that_is_new_finds_its_concept_whatever_its_language(String text, Language language, int skill) {
        List<Integer> best = ranking().rank(text, language, Language.EN).stream()
                .limit(3)
                .map(LabelRanking.Ranked::concept)
                .toList();
        assertThat(best).contains(skill);
    }

    private static LabelRanking ranking() {
        return new LabelRanking(Skills.THESAURUS.all().stream()
                .flatMap(skill -> java.util.Arrays.stream(Language.values())
                        .flatMap(language -> skill.labels(language).stream()
                                .map(label -> new LabelRanking.Label(skill.id().value(), language, label))))
                .toList());
    }
}

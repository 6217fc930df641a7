package it.mics.bottega.matching.latent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextModelTest {
    private static final List<List<String>> SUBJECTS = List.of(
            List.of("leather", "hide", "tannery", "chromium", "tannin", "bark", "vegetable", "wastewater", "fleshing"),
            List.of("robot", "gripper", "camera", "vision", "assembly", "line", "sensor", "torque", "weld"),
            List.of("film", "fruit", "pear", "coating", "shelf", "starch", "edible", "moisture", "harvest"));
    private static final List<String> TEXTS = texts();

    private final TextModel model = train(TEXTS);

    @Test
    void equal_texts_give_the_same_model_and_others_another() {
        assertThat(train(TEXTS).version()).isEqualTo(model.version());
        assertThat(train(TEXTS.subList(0, 100)).version()).isNotEqualTo(model.version());
    }

    @Test
    void what_is_rare_tells_more_and_what_was_never_seen_tells_most() {
        assertThat(model.rarity("en:sludge")).isGreaterThan(model.rarity("en:robot"));
        assertThat(model.rarity("en:never")).isGreaterThan(model.rarity("en:sludge"));
        assertThat(model.knows("en:never")).isFalse();
    }

    @Test
    void texts_on_one_subject_lie_near_each_other_without_a_common_word() {
        float[] tanner = place("hide chromium bark");
        // None of the words asked for stands in either text.
        float[] asked = place("leather tannery tannin vegetable");
        assertThat(cosine(asked, tanner)).isGreaterThan(cosine(asked, place("robot camera weld")) + 0.1);
        assertThat(cosine(asked, tanner)).isGreaterThan(cosine(asked, place("fruit pear shelf")) + 0.1);
    }

    private float[] place(String text) {
        return model.place(model.weights(traits(text)));
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) sum += one[k] * other[k];
        return sum;
    }

    @Test
    void likeness_stays_in_its_range_and_more_outputs_never_lower_it() {
        Likeness asked = new Likeness(model, traits("leather hide tannery chromium"));
        double self = of(asked, parts("leather hide tannery chromium"));
        double more = of(asked, parts("leather hide tannery chromium", "fruit pear shelf"));
        assertThat(self).isBetween(0.8, 1.0);
        assertThat(more).isBetween(self, 1.0);
        assertThat(of(asked, parts("fruit pear shelf"))).isBetween(0.0, 0.2);
        assertThat(of(asked, parts())).isZero();
    }

    @Test
    void a_kept_model_answers_as_before() throws IOException {
        TextModel again = ModelFile.read(ModelFile.bytes(model));
        assertThat(again.version()).isEqualTo(model.version());
        assertThat(again.dimensions()).isEqualTo(model.dimensions()).isPositive();
        assertThat(again.translations().of("it:conci"))
                .isEqualTo(model.translations().of("it:conci"));
        byte[] parts = TextParts.pack(again, List.of(traits("hide tannery"), traits("robot")));
        assertThat(parts).isEqualTo(TextParts.pack(model, List.of(traits("hide tannery"), traits("robot"))));
    }

    @Test
    void words_are_translated_as_the_pairs_of_labels_teach() {
        assertThat(model.translations().of("it:conci").getFirst().term()).isEqualTo("en:tannery");
        assertThat(model.translations().of("en:hide").getFirst().term()).isEqualTo("it:pell");
        // An Italian question meets English words only through the table.
        Likeness asked = new Likeness(model, Map.of("it:conci", 1, "it:pell", 1));
        assertThat(of(asked, parts("tannery hide"))).isGreaterThan(0.8);
    }

    /** Texts of four words on one of three subjects. */
    private static List<String> texts() {
        Random random = new Random(3);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            List<String> subject = SUBJECTS.get(i % SUBJECTS.size());
            // Two neighbouring words and two of the whole subject: words keep company in groups, as they do in texts.
            int first = random.nextInt(subject.size() - 1);
            texts.add(String.join(
                    " ",
                    subject.get(first),
                    subject.get(first + 1),
                    subject.get(random.nextInt(subject.size())),
                    subject.get(random.nextInt(subject.size()))));
        }
        texts.add("leather sludge");
        return texts;
    }

    private static TextModel train(List<String> texts) {
        ModelTrainer trainer = new ModelTrainer();
        texts.forEach(text -> trainer.add(traits(text)));
        trainer.addPair(List.of("it:conci", "it:vegetal"), List.of("en:vegetable", "en:tannery"));
        trainer.addPair(List.of("it:conci"), List.of("en:tannery"));
        trainer.addPair(List.of("it:conci", "it:pell"), List.of("en:hide", "en:tannery"));
        trainer.addPair(List.of("it:pell", "it:vegetal"), List.of("en:vegetable", "en:hide"));
        return trainer.train(texts.size());
    }

    private byte[] parts(String... texts) {
        return TextParts.pack(
                model, Arrays.stream(texts).map(TextModelTest::traits).toList());
    }

    private static double of(Likeness asked, byte[] parts) {
        return asked.of(parts, 0, parts.length);
    }

    private static Map<String, Integer> traits(String text) {
        Map<String, Integer> traits = new TreeMap<>();
        for (String word : text.split(" ")) traits.merge("en:" + word, 1, Integer::sum);
        return traits;
    }
}

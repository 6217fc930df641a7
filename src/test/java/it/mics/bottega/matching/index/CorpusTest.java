package it.mics.bottega.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.Skills;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.index.text.TextTraits;
import it.mics.bottega.matching.latent.TextModel;
import it.mics.bottega.matching.latent.WordTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a text model learns from the texts that may be found. */
class CorpusTest {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    @Test
    void the_thesaurus_teaches_words_of_the_other_language() {
        TextModel model = Corpus.train(new TextReader(Skills.THESAURUS), LuceneSample.truth());
        assertThat(translation(model, Language.IT, "pelle")).isEqualTo(TextTraits.terms(Language.EN, "leather"));
        assertThat(translation(model, Language.IT, "calzature")).isEqualTo(TextTraits.terms(Language.EN, "footwear"));
        assertThat(translation(model, Language.EN, "wood")).isEqualTo(TextTraits.terms(Language.IT, "legno"));
    }

    private static List<String> translation(TextModel model, Language language, String word) {
        return model.translations().of(TextTraits.terms(language, word).getFirst()).stream()
                .limit(1)
                .map(WordTable.Translation::term)
                .toList();
    }

    @Test
    void equal_texts_give_equal_models() {
        TextReader reader = new TextReader(Skills.THESAURUS);
        assertThat(Corpus.train(reader, LuceneSample.truth()).version())
                .isEqualTo(Corpus.train(reader, LuceneSample.truth()).version());
    }

    @Test
    void a_tenth_more_texts_call_for_a_new_model() {
        MemoryTruth truth = people(400);
        Wording wording = Wording.trained(Skills.THESAURUS, truth);
        assertThat(wording.outgrown(400)).isFalse();
        assertThat(wording.outgrown(430)).isFalse();
        assertThat(wording.outgrown(470)).isTrue();
    }

    @Test
    void a_programme_of_today_is_learned_in_two_seconds_of_one_processor() {
        MemoryTruth truth = people(350);
        TextReader reader = new TextReader(Skills.THESAURUS);
        Corpus.train(reader, truth);
        long start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        TextModel model = Corpus.train(reader, truth);
        long used = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(model.dimensions()).isPositive();
        assertThat(Duration.ofNanos(used)).isLessThan(TWO_SECONDS);
    }

    /** People with a bio of eighty words and four titles, out of the words that the names of skills are made of. */
    static MemoryTruth people(int count) {
        Random random = new Random(11);
        List<String> words = new ArrayList<>();
        Skills.THESAURUS
                .all()
                .forEach(skill ->
                        words.addAll(List.of(skill.label().best(Language.EN).split(" "))));
        MemoryTruth truth = new MemoryTruth();
        for (int i = 0; i < count; i++) {
            List<String> titles = new ArrayList<>();
            for (int title = 0; title < 4; title++) titles.add(text(words, random, 10));
            truth.put(new IndexedPerson(
                    new UUID(7, i),
                    1,
                    "Nome",
                    "PUBLIC",
                    LocalizedText.EMPTY,
                    new LocalizedText(null, text(words, random, 80)),
                    titles,
                    Map.of(),
                    Map.of(),
                    true));
        }
        return truth;
    }

    private static String text(List<String> words, Random random, int length) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < length; i++) text.add(words.get(random.nextInt(words.size())));
        return String.join(" ", text);
    }
}

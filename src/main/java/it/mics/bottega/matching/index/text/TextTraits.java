package it.mics.bottega.matching.index.text;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What texts are about, as named traits: stems marked with their language ("it:conci", "en:tan") and concepts ("c302"). */
public final class TextTraits {
    private TextTraits() {}

    /** How often each trait stands in these texts; a text that is the same in both languages names its concepts once. */
    public static Map<String, Integer> of(TextReader reader, Collection<LocalizedText> texts) {
        Map<String, Integer> traits = new TreeMap<>();
        for (LocalizedText text : texts) {
            String seen = null;
            for (Language language : Language.values()) {
                String words = text.in(language);
                if (words == null) continue;
                terms(language, words).forEach(term -> traits.merge(term, 1, Integer::sum));
                if (words.equals(seen)) continue;
                reader.mentions(words).forEach(mention -> traits.merge(concept(mention.skill()), 1, Integer::sum));
                seen = words;
            }
        }
        return traits;
    }

    /** The stems of a text in order, marked with the language. */
    public static List<String> terms(Language language, String text) {
        return Word.of(Analysers.of(language), text).stream()
                .map(word -> language.code() + ":" + word.term())
                .toList();
    }

    /** The trait of a concept. */
    public static String concept(SkillId skill) {
        return "c" + skill.value();
    }
}

package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.index.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** What a text is about, as names that the field {@link Fields#TRAITS} holds: its words, marked with their language, and its concepts. */
final class Traits {
    private static final double SATURATION = 1.2;

    private Traits() {}

    /** How often each trait stands in these texts. */
    static Map<String, Integer> of(TextReader reader, Collection<LocalizedText> texts) {
        Map<String, Integer> traits = new TreeMap<>();
        for (LocalizedText text : texts) {
            String seen = null;
            for (Language language : Language.values()) {
                String words = text.in(language);
                if (words == null) continue;
                for (Word word : Word.of(Analysers.of(language), words))
                    traits.merge(language.code() + ":" + word.term(), 1, Integer::sum);
                if (words.equals(seen)) continue;
                reader.mentions(words)
                        .forEach(mention -> traits.merge(Fields.concept(mention.skill()), 1, Integer::sum));
                seen = words;
            }
        }
        return traits;
    }

    /** What standing there this often is worth, in 0..1. */
    static double worth(int frequency) {
        return frequency / (frequency + SATURATION);
    }

    /** The traits of a text that tell most: often here, rarely elsewhere; what nobody has, or every second one, tells nothing. */
    static List<Trait> telling(IndexSearcher searcher, TextReader reader, LocalizedText text, int limit)
            throws IOException {
        int documents = searcher.getIndexReader().getDocCount(Fields.TRAITS);
        List<Trait> telling = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : of(reader, List.of(text)).entrySet()) {
            int found = searcher.getIndexReader().docFreq(new Term(Fields.TRAITS, entry.getKey()));
            if (found == 0 || (documents > 20 && found > documents / 2)) continue;
            double rarity = Math.log(1 + (documents - found + 0.5) / (found + 0.5));
            telling.add(new Trait(entry.getKey(), (1 + Math.log(entry.getValue())) * rarity));
        }
        telling.sort(Comparator.comparingDouble(Trait::weight).reversed().thenComparing(Trait::name));
        return telling.subList(0, Math.min(limit, telling.size()));
    }

    /** A trait and how much it tells. */
    record Trait(String name, double weight) {}
}

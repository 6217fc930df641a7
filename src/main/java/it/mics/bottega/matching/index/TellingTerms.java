package it.mics.bottega.matching.index;

import it.mics.bottega.matching.index.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** The terms of a text that tell most about it: often here, rarely elsewhere. */
record TellingTerms(String text, float weight, double idf) {
    /** The best terms of a text for this field; terms that no document has, or every second one, tell nothing. */
    static List<TellingTerms> of(IndexSearcher searcher, String field, List<Word> words, int limit) throws IOException {
        int documents = searcher.getIndexReader().getDocCount(field);
        Map<String, Integer> frequency = new TreeMap<>();
        words.forEach(word -> frequency.merge(word.term(), 1, Integer::sum));
        List<TellingTerms> terms = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : frequency.entrySet()) {
            int found = searcher.getIndexReader().docFreq(new Term(field, entry.getKey()));
            if (found == 0 || (documents > 20 && found > documents / 2)) continue;
            double idf = Math.log(1 + (documents - found + 0.5) / (found + 0.5));
            terms.add(new TellingTerms(entry.getKey(), (float) (1 + Math.log(entry.getValue())), idf));
        }
        terms.sort(Comparator.comparingDouble((TellingTerms term) -> term.weight() * term.idf())
                .reversed()
                .thenComparing(TellingTerms::text));
        return terms.subList(0, Math.min(limit, terms.size()));
    }
}

package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.index.text.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

/**
 * How near people's texts are to one text. Each part of a person (headline with bio, each output) gets the score of the text's best terms
 * divided by what a part of average length with all of these terms would score; per part, the mean of the better language and the concepts
 * counts; a person's parts add up best first, each counting 0.7 of the one before; half of the full score is as near as one can be.
 */
final class Affinity {
    private static final int TERMS = 25;
    private static final double DECAY = 0.7;
    private static final double FULL = 0.5;
    /** BM25's share of a term that stands once in a text of average length: 1 ÷ (1 + k1) with k1 = 1.2. */
    private static final double ONCE = 1 / 2.2;

    private final IndexSearcher searcher;
    private final TextReader reader;

    Affinity(IndexSearcher searcher, TextReader reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    Map<UUID, Double> of(LocalizedText text, Collection<UUID> people) throws IOException {
        if (people.isEmpty() || text.isEmpty()) return Map.of();
        Map<Part, Double> words = new HashMap<>();
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            String own = text.in(language);
            if (own == null) continue;
            all.append(own).append('\n');
            score(Fields.in(language, Fields.PART_TEXT), Word.of(Analysers.of(language), own), people)
                    .forEach((part, score) -> words.merge(part, score, Math::max));
        }
        List<Word> concepts = new ArrayList<>();
        reader.mentions(all.toString())
                .forEach(mention -> concepts.add(new Word(Fields.concept(mention.skill()), 0, 0, 0)));
        Map<Part, Double> parts = new HashMap<>();
        words.forEach((part, score) -> parts.merge(part, score / 2, Double::sum));
        score(Fields.PART_CONCEPT, concepts, people)
                .forEach((part, score) -> parts.merge(part, score / 2, Double::sum));
        return perPerson(parts);
    }

    private static Map<UUID, Double> perPerson(Map<Part, Double> parts) {
        Map<UUID, List<Double>> scores = new HashMap<>();
        parts.forEach((part, score) ->
                scores.computeIfAbsent(part.owner(), key -> new ArrayList<>()).add(score));
        Map<UUID, Double> affinity = new HashMap<>();
        scores.forEach((person, values) -> {
            values.sort(Collections.reverseOrder());
            double sum = 0;
            double share = 1;
            for (double value : values) {
                sum += share * value;
                share *= DECAY;
            }
            affinity.put(person, Math.min(1, sum / FULL));
        });
        return affinity;
    }

    private Map<Part, Double> score(String field, List<Word> words, Collection<UUID> people) throws IOException {
        List<TellingTerms> terms = TellingTerms.of(searcher, field, words, TERMS);
        if (terms.isEmpty()) return Map.of();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        double self = 0;
        for (TellingTerms term : terms) {
            any.add(new BoostQuery(new TermQuery(new Term(field, term.text())), term.weight()), Occur.SHOULD);
            self += term.weight() * term.idf() * ONCE;
        }
        BooleanQuery query = new BooleanQuery.Builder()
                .add(any.setMinimumNumberShouldMatch(1).build(), Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, Fields.PART)), Occur.FILTER)
                .add(
                        WordQueries.oneOf(
                                Fields.OWNER,
                                people.stream().map(UUID::toString).collect(java.util.stream.Collectors.toSet())),
                        Occur.FILTER)
                .build();
        Map<Part, Double> scores = new HashMap<>();
        searcher.search(query, new PartScores(scores, self));
        return scores;
    }

    private record Part(UUID owner, int document) {}

    @SuppressWarnings("NullAway.Init")
    private static final class PartScores extends SimpleCollector {
        private final Map<Part, Double> scores;
        private final double self;
        private SortedSetDocValues owners;
        private Scorable scorer;
        private int base;

        PartScores(Map<Part, Double> scores, double self) {
            this.scores = scores;
            this.self = self;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            owners = DocValues.getSortedSet(context.reader(), Fields.OWNER);
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            if (!owners.advanceExact(document)) return;
            UUID owner = UUID.fromString(owners.lookupOrd(owners.nextOrd()).utf8ToString());
            scores.put(new Part(owner, base + document), Math.min(1, scorer.score() / self));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}

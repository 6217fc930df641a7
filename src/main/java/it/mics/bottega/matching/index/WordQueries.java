package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.index.text.Typed;
import it.mics.bottega.matching.index.text.Word;
import it.mics.bottega.taxonomy.SkillId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns typed words into a query: the words in either language, the concepts behind them, names, and the beginning of a word. */
final class WordQueries {
    private static final float CONCEPT = 4f;
    private static final float NARROWER = 2f;
    private static final int SHORTEST_BEGINNING = 3;

    /** Shorter words have too many neighbours; in long ones two letters may be wrong. */
    private static final int FORGIVEN_FROM = 4;

    private static final int FORGIVEN_TWICE_FROM = 8;
    private static final int NEIGHBOURS = 30;

    private final TextReader reader;
    private final boolean forgiving;

    WordQueries(TextReader reader) {
        this(reader, false);
    }

    private WordQueries(TextReader reader, boolean forgiving) {
        this.reader = reader;
        this.forgiving = forgiving;
    }

    /** The same, where a word may be mistyped: for what finds nothing as it was typed. */
    WordQueries forgiving() {
        return new WordQueries(reader, true);
    }

    /** The query for these words over these fields; restricted text answers only holders of one of its clearances. */
    Query of(String typed, Map<String, Float> texts, Set<String> clearances) {
        String words = Typed.read(typed);
        if (words.isBlank()) return MatchAllDocsQuery.INSTANCE;
        boolean restricted = texts == Fields.CHALLENGE_TEXTS && !clearances.isEmpty();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Language language : Language.values()) {
            Set<String> terms = terms(language, words);
            if (!terms.isEmpty())
                any.add(inLanguage(language, terms, texts, restricted ? clearances : Set.of()), Occur.SHOULD);
        }
        concepts(words, restricted ? clearances : Set.of()).forEach(query -> any.add(query, Occur.SHOULD));
        List<Word> plain =
                Word.of(Analysers.PLAIN, words).stream().limit(Typed.WORDS).toList();
        if (!plain.isEmpty()) {
            any.add(all(Fields.NAMES, plain, false), Occur.SHOULD);
            any.add(all(Fields.TITLE_WORDS, plain, true), Occur.SHOULD);
        }
        return any.setMinimumNumberShouldMatch(1).build();
    }

    private Query inLanguage(Language language, Set<String> terms, Map<String, Float> texts, Set<String> clearances) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String term : terms) {
            List<Query> fields = new ArrayList<>();
            texts.forEach((name, boost) ->
                    fields.add(new BoostQuery(word(new Term(Fields.in(language, name), term)), boost)));
            if (!clearances.isEmpty())
                fields.add(cleared(word(new Term(Fields.in(language, Fields.RESTRICTED), term)), clearances));
            query.add(new DisjunctionMaxQuery(fields, 0.2f), Occur.SHOULD);
        }
        // Two words must both be there; of a longer wish, two thirds.
        int needed = terms.size() <= 2 ? terms.size() : (int) Math.ceil(terms.size() * 2 / 3.0);
        return query.setMinimumNumberShouldMatch(needed).build();
    }

    private Query word(Term term) {
        int length = term.text().length();
        if (!forgiving || length < FORGIVEN_FROM) return new TermQuery(term);
        return new FuzzyQuery(term, length < FORGIVEN_TWICE_FROM ? 1 : 2, 1, NEIGHBOURS, true);
    }

    private List<Query> concepts(String words, Set<String> clearances) {
        List<Query> queries = new ArrayList<>();
        Set<SkillId> named = new LinkedHashSet<>();
        reader.mentions(words).forEach(mention -> named.add(mention.skill()));
        for (SkillId skill : reader.meant(words)) {
            float boost = named.contains(skill) ? CONCEPT : NARROWER;
            queries.add(new BoostQuery(new TermQuery(new Term(Fields.CONCEPT, Fields.concept(skill))), boost));
            if (clearances.isEmpty()) continue;
            Query restricted = new TermQuery(new Term(Fields.CONCEPT_RESTRICTED, Fields.concept(skill)));
            queries.add(new BoostQuery(cleared(restricted, clearances), boost / 2));
        }
        return queries;
    }

    /** The clearance is asked inside the query, so that counts cannot tell what the text says. */
    private static Query cleared(Query query, Set<String> clearances) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(oneOf(Fields.CLEARANCE, clearances), Occur.FILTER)
                .build();
    }

    private Query all(String field, List<Word> words, boolean lastIsBeginning) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Term term = new Term(field, words.get(i).term());
            boolean beginning = lastIsBeginning
                    && !forgiving
                    && i == words.size() - 1
                    && term.text().length() >= SHORTEST_BEGINNING;
            query.add(beginning ? new PrefixQuery(term) : word(term), Occur.MUST);
        }
        return query.build();
    }

    static Query oneOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    static Set<String> terms(Language language, String words) {
        Set<String> terms = new LinkedHashSet<>();
        Word.of(Analysers.of(language), words).stream().limit(Typed.WORDS).forEach(word -> terms.add(word.term()));
        return terms;
    }
}

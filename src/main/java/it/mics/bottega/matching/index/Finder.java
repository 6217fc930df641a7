package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.matching.index.text.TextReader;
import it.mics.bottega.matching.index.text.Word;
import it.mics.bottega.taxonomy.SkillId;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/** Asks one searcher; every order ends with the id, so equal questions get equal answers. */
final class Finder {
    private static final double SAME_SKILL = 4;
    private static final float TEXT_SHARE = 12;

    private final IndexSearcher searcher;
    private final TextReader reader;

    Finder(IndexSearcher searcher, TextReader reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    FoundPage challenges(FindQuery query, boolean incomplete) throws IOException {
        return page(
                words -> kind(Fields.CHALLENGE)
                        .add(words.of(query.words(), Fields.CHALLENGE_TEXTS, query.clearances()), Occur.MUST),
                query,
                incomplete);
    }

    FoundPage people(FindQuery query, boolean incomplete) throws IOException {
        return page(
                words -> kind(Fields.PERSON)
                        .add(words.of(query.words(), Fields.PERSON_TEXTS, Set.of()), Occur.MUST)
                        .add(WordQueries.oneOf(Fields.CLEARANCE, query.clearances()), Occur.FILTER)
                        .add(Owners.anyOf(query.gone()), Occur.MUST_NOT),
                query,
                incomplete);
    }

    /** What is found as it was typed, or else with what may have been meant. */
    private FoundPage page(Function<WordQueries, BooleanQuery.Builder> asked, FindQuery given, boolean incomplete)
            throws IOException {
        FindQuery query = new PresentSkills(reader.thesaurus()).of(given);
        BooleanQuery.Builder typed = asked.apply(new WordQueries(reader));
        boolean nothing = !query.words().isBlank() && searcher.count(typed.build()) == 0;
        return page(nothing ? asked.apply(new WordQueries(reader).forgiving()) : typed, query, incomplete);
    }

    private FoundPage page(BooleanQuery.Builder base, FindQuery query, boolean incomplete) throws IOException {
        FacetCounter facets = new FacetCounter(query);
        searcher.search(base.build(), facets);
        query.chosen().forEach((facet, values) -> {
            if (!values.isEmpty()) base.add(WordQueries.oneOf(Fields.facet(facet), values), Occur.FILTER);
        });
        Query narrowed = base.build();
        int total = searcher.count(narrowed);
        List<UUID> ids = top(narrowed, query.from() + query.size(), sort(query));
        return new FoundPage(
                total, ids.subList(Math.min(query.from(), ids.size()), ids.size()), facets.counts(), incomplete);
    }

    private static Sort sort(FindQuery query) {
        SortField deadline = new SortField(Fields.BY_DEADLINE, SortField.Type.LONG);
        SortField newest = new SortField(Fields.BY_NEWEST, SortField.Type.LONG, true);
        return switch (query.order()) {
            case RELEVANCE -> query.words().isBlank() ? by(deadline, newest) : by(SortField.FIELD_SCORE, deadline);
            case DEADLINE -> by(deadline);
            case NEWEST -> by(newest);
        };
    }

    List<UUID> similar(
            UUID challenge, LocalizedText text, Collection<SkillId> skills, Map<Facet, Set<String>> shared, int limit)
            throws IOException {
        BooleanQuery.Builder alike = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        for (var language : it.mics.bottega.kernel.Language.values()) {
            String words = text.in(language);
            if (words == null) continue;
            for (String name : List.of("title", "teaser", "brief")) {
                String field = Fields.in(language, name);
                TellingTerms.of(searcher, field, Word.of(Analysers.of(language), words), 12)
                        .forEach(term -> alike.add(
                                new BoostQuery(new TermQuery(new Term(field, term.text())), term.weight() / TEXT_SHARE),
                                Occur.SHOULD));
            }
        }
        for (SkillId skill : skills) {
            reader.thesaurus()
                    .neighbourhood(skill)
                    .forEach((near, nearness) -> alike.add(
                            new BoostQuery(new TermQuery(new Term(Fields.CONCEPT, Fields.concept(near))), (float)
                                    (SAME_SKILL * nearness * nearness)),
                            Occur.SHOULD));
        }
        // What it concerns counts only beside something in common.
        BooleanQuery.Builder concerns = new BooleanQuery.Builder().add(alike.build(), Occur.MUST);
        shared.forEach((facet, values) ->
                values.forEach(value -> concerns.add(constant(Fields.facet(facet), value), Occur.SHOULD)));
        Query query = kind(Fields.CHALLENGE)
                .add(concerns.build(), Occur.MUST)
                .add(is(Fields.OPEN, "true"), Occur.FILTER)
                .add(new TermQuery(Owners.term(challenge)), Occur.MUST_NOT)
                .build();
        return top(query, limit, best());
    }

    int countPeople(Map<SkillId, Integer> levels, Collection<UUID> gone) throws IOException {
        BooleanQuery.Builder query =
                kind(Fields.PERSON).add(is(Fields.OPEN, "true"), Occur.FILTER).add(Owners.anyOf(gone), Occur.MUST_NOT);
        new PresentSkills(reader.thesaurus())
                .levels(levels)
                .forEach((skill, level) -> query.add(is(Fields.LEVEL, Fields.atLeast(skill, level)), Occur.FILTER));
        return searcher.count(query.build());
    }

    List<UUID> titlesWith(String beginning, int limit) throws IOException {
        List<Word> words = Word.of(Analysers.PLAIN, beginning);
        if (words.isEmpty()) return List.of();
        BooleanQuery.Builder query = kind(Fields.CHALLENGE);
        for (Word word : words) query.add(new PrefixQuery(new Term(Fields.TITLE_WORDS, word.term())), Occur.FILTER);
        return top(query.build(), limit, by(new SortField(Fields.BY_DEADLINE, SortField.Type.LONG)));
    }

    private static Sort by(SortField... fields) {
        return new Sort(
                Stream.concat(Arrays.stream(fields), Owners.order().stream()).toArray(SortField[]::new));
    }

    private static Sort best() {
        return by(SortField.FIELD_SCORE);
    }

    private List<UUID> top(Query query, int limit, Sort sort) throws IOException {
        if (limit <= 0) return List.of();
        ScoreDoc[] hits = searcher.search(query, limit, sort).scoreDocs;
        int[] documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray();
        UUID[] owners = Owners.of(searcher, documents);
        return Arrays.stream(hits)
                .map(hit -> owners[Arrays.binarySearch(documents, hit.doc)])
                .toList();
    }

    private static BooleanQuery.Builder kind(String kind) {
        return new BooleanQuery.Builder().add(is(Fields.KIND, kind), Occur.FILTER);
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query constant(String field, String value) {
        return new BoostQuery(new ConstantScoreQuery(is(field, value)), 2);
    }
}

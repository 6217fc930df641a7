package it.mics.bottega.matching.index;

import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Thesaurus;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Proposes candidates by one flat sum of weighted features, which lets Lucene leave out whole blocks that cannot reach the best. No
 * statistic of the index counts in the features themselves, and equal sums are ordered by owner.
 */
final class Retrieval {
    private static final int TELLING = 25;
    /** Half of all that a text tells is as near as texts come: see Affinity. */
    private static final double FULL = 0.5;

    private static final double HEAVIEST = 64;
    /** How many may tie with the last place before ties cost more. */
    private static final int SPARE = 50;

    private static final Sort BEST = new Sort(Stream.concat(Stream.of(SortField.FIELD_SCORE), Owners.order().stream())
            .toArray(SortField[]::new));

    private final IndexSearcher searcher;
    private final Wording wording;

    Retrieval(IndexSearcher searcher, Wording wording) {
        this.searcher = searcher;
        this.wording = wording;
    }

    List<Candidate> of(String kind, Sought sought) throws IOException {
        if (sought.limit() <= 0) return List.of();
        Map<String, Integer> text = wording.traits(sought.text());
        ScoreDoc[] hits = best(query(kind, sought, text), sought.limit());
        int[] documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray();
        UUID[] owners = Owners.of(searcher, documents);
        double[] affinity = new Affinity(searcher, wording).of(text, documents);
        return Arrays.stream(hits)
                .map(hit -> Arrays.binarySearch(documents, hit.doc))
                .map(at -> new Candidate(owners[at], affinity[at]))
                .toList();
    }

    /**
     * The best, equal ones by owner. Lucene's fast collector breaks ties by the number of the document, so some more are asked for: where all
     * that tie with the last place are among them, they are put in order here, else the slower collector does it.
     */
    private ScoreDoc[] best(Query query, int limit) throws IOException {
        int asked = limit + SPARE;
        ScoreDoc[] hits = searcher.search(query, new TopScoreDocCollectorManager(asked, asked)).scoreDocs;
        if (hits.length == asked && hits[limit - 1].score == hits[asked - 1].score)
            return searcher.search(query, new TopFieldCollectorManager(BEST, limit, limit)).scoreDocs;
        int[] documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray();
        UUID[] owners = Owners.of(searcher, documents);
        Comparator<ScoreDoc> order = Comparator.comparingDouble((ScoreDoc hit) -> -hit.score)
                .thenComparing(hit -> owners[Arrays.binarySearch(documents, hit.doc)]);
        return Arrays.stream(hits).sorted(order).limit(limit).toArray(ScoreDoc[]::new);
    }

    private Query query(String kind, Sought sought, Map<String, Integer> text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        query.add(is(Fields.KIND, kind), Occur.FILTER).add(is(Fields.OPEN, "true"), Occur.FILTER);
        if (!sought.clearances().isEmpty())
            query.add(WordQueries.oneOf(Fields.CLEARANCE, sought.clearances()), Occur.FILTER);
        Thesaurus thesaurus = wording.reader().thesaurus();
        new PresentSkills(thesaurus).facets(sought.filters()).forEach((facet, values) -> {
            if (values.size() == 1)
                query.add(is(Fields.facet(facet), values.iterator().next()), Occur.FILTER);
            else if (!values.isEmpty()) query.add(WordQueries.oneOf(Fields.facet(facet), values), Occur.FILTER);
        });
        for (Sought.Skill asked : sought.skills()) {
            SkillId skill = thesaurus.present(asked.skill());
            if (kind.equals(Fields.CHALLENGE)) {
                feature(query, Fields.ASKS, Fields.concept(skill), asked.points());
            } else {
                feature(query, Fields.HOLDS, Holdings.exact(skill, asked.level()), asked.points());
                feature(query, Fields.HOLDS, Holdings.related(skill), asked.points());
            }
        }
        // What all who are let through have in common decides nothing between them.
        sought.belonging()
                .forEach((facet, values) -> values.forEach((value, points) -> {
                    if (!sought.filters().getOrDefault(facet, Set.of()).equals(Set.of(value)))
                        query.add(
                                new BoostQuery(
                                        new ConstantScoreQuery(is(Fields.facet(facet), value)), points.floatValue()),
                                Occur.SHOULD);
                }));
        if (sought.textPoints() > 0) {
            List<Traits.Trait> telling = Traits.telling(wording.model(), text, TELLING);
            double all = telling.stream().mapToDouble(Traits.Trait::weight).sum();
            telling.forEach(trait ->
                    feature(query, Fields.TRAITS, trait.name(), sought.textPoints() * trait.weight() / all / FULL));
        }
        return query.build();
    }

    private static void feature(BooleanQuery.Builder query, String field, String feature, double points) {
        if (points > 0)
            query.add(FeatureField.newLinearQuery(field, feature, (float) Math.min(HEAVIEST, points)), Occur.SHOULD);
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}

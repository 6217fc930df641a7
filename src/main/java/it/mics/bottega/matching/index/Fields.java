package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedSetSortField;

/** The names of the fields, how each is analysed, and how much a word counts in it. */
final class Fields {
    /** Changes whenever a document would look different, so that old indexes are rebuilt. */
    static final int SCHEMA = 5;

    static final String KIND = "kind";
    static final String VERSION = "version";
    static final String NAMES = "names";
    static final String TITLE_WORDS = "title_words";
    static final String CONCEPT = "concept";
    static final String CONCEPT_RESTRICTED = "concept_restricted";
    static final String CLEARANCE = "clearance";
    static final String OPEN = "open";
    static final String LEVEL = "level";
    static final String ASKS = "asks";
    static final String HOLDS = "holds";
    /** What the texts are about, as weighted features: retrieval reads it. */
    static final String TRAITS = "traits";
    /** The same for each part of a person, packed into one binary value: affinity reads it. */
    static final String PARTS = "parts";

    static final String BY_DEADLINE = "by_deadline";
    static final String BY_NEWEST = "by_newest";

    static final String CHALLENGE = "challenge";
    static final String PERSON = "person";

    static final Map<String, Float> CHALLENGE_TEXTS = Map.of("title", 4f, "teaser", 2f, "brief", 1f, "skills", 1.5f);
    static final Map<String, Float> PERSON_TEXTS = Map.of("headline", 3f, "bio", 1.5f, "outputs", 1f, "skills", 2f);
    static final String RESTRICTED = "restricted";

    static final Analyzer ANALYSER = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            if (field.endsWith("_it")) return Analysers.ITALIAN;
            return field.endsWith("_en") ? Analysers.ENGLISH : Analysers.PLAIN;
        }
    };

    /** Documents lie by what lists are narrowed by most, so that a filter reads neighbours and whole blocks are left out. */
    static final Sort LAYOUT = new Sort(
            new SortedSetSortField(KIND, false),
            new SortedSetSortField(facet(Facet.SECTOR), false),
            new SortedSetSortField(facet(Facet.SPOKE), false));

    private Fields() {}

    static String in(Language language, String text) {
        return text + "_" + language.code();
    }

    static String facet(Facet facet) {
        return "facet_" + facet.key();
    }

    static String concept(SkillId skill) {
        return "c" + skill.value();
    }

    static String atLeast(SkillId skill, int level) {
        return skill.value() + ">=" + level;
    }
}

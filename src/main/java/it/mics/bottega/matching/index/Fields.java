package it.mics.bottega.matching.index;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.matching.index.text.Analysers;
import it.mics.bottega.taxonomy.SkillId;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** The names of the fields, how each is analysed, and how much a word counts in it. */
final class Fields {
    /** Changes whenever a document would look different, so that old indexes are rebuilt. */
    static final int SCHEMA = 2;

    static final String KIND = "kind";
    static final String OWNER = "owner";
    static final String VERSION = "version";
    static final String NAMES = "names";
    static final String TITLE_WORDS = "title_words";
    static final String CONCEPT = "concept";
    static final String CONCEPT_RESTRICTED = "concept_restricted";
    static final String PART_CONCEPT = "part_concept";
    static final String CLEARANCE = "clearance";
    static final String OPEN = "open";
    static final String LEVEL = "level";
    static final String ASKS = "asks";
    static final String HOLDS = "holds";
    static final String BY_DEADLINE = "by_deadline";
    static final String BY_NEWEST = "by_newest";

    static final String CHALLENGE = "challenge";
    static final String PERSON = "person";
    static final String PART = "part";

    static final Map<String, Float> CHALLENGE_TEXTS = Map.of("title", 4f, "teaser", 2f, "brief", 1f, "skills", 1.5f);
    static final Map<String, Float> PERSON_TEXTS = Map.of("headline", 3f, "bio", 1.5f, "outputs", 1f, "skills", 2f);
    static final String RESTRICTED = "restricted";
    static final String PART_TEXT = "part";

    static final Analyzer ANALYSER = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            if (field.endsWith("_it")) return Analysers.ITALIAN;
            return field.endsWith("_en") ? Analysers.ENGLISH : Analysers.PLAIN;
        }
    };

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

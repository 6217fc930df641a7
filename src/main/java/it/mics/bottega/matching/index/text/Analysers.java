package it.mics.bottega.matching.index.text;

import it.mics.bottega.kernel.Language;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** How words become terms: Italian and English with stop words, light stems and folded accents, and plain words for names and prefixes. */
public final class Analysers {
    /** Changes whenever a word may become another term than before, so that old indexes are rebuilt. */
    public static final int VERSION = 2;

    private static final CharArraySet ELIDED = new CharArraySet(
            List.of(
                    "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl",
                    "negl", "sugl", "un", "m", "t", "s", "v", "d", "quell", "quest", "anch", "com", "dov", "tutt",
                    "mezz", "senz"),
            true);
    private static final CharArraySet ITALIAN_STOPS = folded(ItalianAnalyzer.getDefaultStopSet());
    private static final CharArraySet ENGLISH_STOPS = folded(EnglishAnalyzer.getDefaultStopSet());

    /** Italian words: elision, folded accents, stop words, light stems. */
    public static final Analyzer ITALIAN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new ElisionFilter(source, ELIDED)));
            return new TokenStreamComponents(
                    source, new ItalianLightStemFilter(new ShortItalianStems(new StopFilter(words, ITALIAN_STOPS))));
        }
    };

    /** English words: possessives, folded accents, stop words, light stems. */
    public static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
            return new TokenStreamComponents(source, new KStemFilter(new StopFilter(words, ENGLISH_STOPS)));
        }
    };

    /** Words as they are written, lower case and without accents: names, beginnings. */
    public static final Analyzer PLAIN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            return new TokenStreamComponents(
                    source, new ASCIIFoldingFilter(new LowerCaseFilter(new ElisionFilter(source, ELIDED))));
        }
    };

    private Analysers() {}

    /** The analyser of a language. */
    public static Analyzer of(Language language) {
        return language == Language.IT ? ITALIAN : ENGLISH;
    }

    /** True for function words of either language, lower case and without accents. */
    static boolean isStopWord(String word) {
        return ITALIAN_STOPS.contains(word) || ENGLISH_STOPS.contains(word);
    }

    /** Stop words as they look once accents are folded; "perché" stays searchable. */
    private static CharArraySet folded(CharArraySet words) {
        CharArraySet folded = new CharArraySet(words.size(), true);
        for (Object word : words) {
            char[] in = (char[]) word;
            char[] out = new char[in.length * 4];
            int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
            folded.add(new String(out, 0, length));
        }
        folded.remove("perche");
        return CharArraySet.unmodifiableSet(folded);
    }
}

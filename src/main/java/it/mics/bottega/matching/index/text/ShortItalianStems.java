package it.mics.bottega.matching.index.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the ending off words of four and five letters, which Lucene's light stemmer leaves alone: pelle and pelli, alga and alghe. */
final class ShortItalianStems extends TokenFilter {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ShortItalianStems(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        int length = term.length();
        if (length >= SHORTEST && length <= LONGEST && "aeio".indexOf(term.charAt(length - 1)) >= 0) {
            boolean hard = length > SHORTEST && term.charAt(length - 2) == 'h';
            term.setLength(hard ? length - 2 : length - 1);
        }
        return true;
    }
}

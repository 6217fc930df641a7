package it.mics.bottega.journey;

import java.util.regex.Pattern;

/** Expressions for words on a page; the browser's own expressions know no quotation. */
final class Words {
    private Words() {}

    static Pattern beginning(String words) {
        return Pattern.compile("^" + quoted(words));
    }

    static Pattern anywhere(String words) {
        return Pattern.compile(quoted(words), Pattern.CASE_INSENSITIVE);
    }

    private static String quoted(String words) {
        return words.replaceAll("[\\^$.*+?()\\[\\]{}|\\\\]", "\\\\$0");
    }
}

package it.mics.bottega.kernel;

import java.util.Arrays;

/** What keeps texts whole: no half characters, nothing that a database cannot keep, and no direction that reaches beyond the text. */
public final class Characters {
    private static final char UNKNOWN = '\uFFFD';
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Characters() {}

    /** The text without the character 0, which PostgreSQL cannot keep, and with a mark in place of halves of characters. */
    public static String storable(String text) {
        boolean whole = true;
        for (int i = 0; whole && i < text.length(); i++)
            whole = text.charAt(i) != 0 && !Character.isSurrogate(text.charAt(i));
        if (whole) return text;
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(each -> each != 0)
                .map(each -> each <= Character.MAX_VALUE && Character.isSurrogate((char) each) ? UNKNOWN : each)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The first letters of the first and the last word, one where there is one word. */
    public static String initials(String name) {
        String[] words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        if (words.length == 0) return "";
        return words.length == 1 ? first(words[0]) : first(words[0]) + first(words[words.length - 1]);
    }

    /** At most so many UTF-16 units from the beginning, never half a character. */
    public static String beginning(String text, int most) {
        if (text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** For the middle of a sentence: a text that turns the direction of writing does so only for itself. */
    public static String isolated(String text) {
        if (text.chars().noneMatch(Characters::turns)) return text;
        StringBuilder kept = new StringBuilder(text.length() + 2).append(ISOLATE);
        // Isolates of its own could end ours; embeddings and overrides end with it.
        text.chars().filter(each -> each < '\u2066' || each > END_OF_ISOLATE).forEach(each -> kept.append((char) each));
        return kept.append(END_OF_ISOLATE).toString();
    }

    private static boolean turns(int each) {
        if (each < 0x0590) return false;
        byte direction = Character.getDirectionality(each);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || each >= '\u202A' && each <= '\u202E'
                || each >= '\u2066' && each <= END_OF_ISOLATE;
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}

package it.mics.bottega.matching.index.text;

/** What is read of a text that somebody typed or pasted to search for it. */
public final class Typed {
    /** So many letters are read; nobody searches for a whole page, and each word costs several lookups. */
    public static final int LETTERS = 400;
    /** So many words are looked up. */
    public static final int WORDS = 40;

    private Typed() {}

    /** Its beginning, which does not end in the middle of a character. */
    public static String read(String text) {
        if (text.length() <= LETTERS) return text;
        int end = Character.isHighSurrogate(text.charAt(LETTERS - 1)) ? LETTERS - 1 : LETTERS;
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > LETTERS / 2 ? space : end);
    }
}

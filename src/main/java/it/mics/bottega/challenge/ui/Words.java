package it.mics.bottega.challenge.ui;

import it.mics.bottega.uikit.Ui;

/** Puts a word at the beginning or into the middle of a sentence. */
public final class Words {
    private Words() {}

    /** With a capital, as it stands at the beginning. */
    public static String first(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Ui.language().locale()) + words.substring(1);
    }

    /** Without the capital, as it stands in the middle; a word that begins with two capitals stays. */
    public static String inside(String words) {
        if (words.length() < 2 || Character.isUpperCase(words.charAt(1))) return words;
        return words.substring(0, 1).toLowerCase(Ui.language().locale()) + words.substring(1);
    }
}

package it.mics.bottega.matching.index.text;

import it.mics.bottega.kernel.LocalizedText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the language of a text that does not say it, such as a title, by its function words. */
public final class Tongue {
    private static final Set<String> ITALIAN = Set.of(
            "il", "lo", "la", "gli", "le", "un", "una", "uno", "di", "del", "dello", "della", "dei", "degli", "delle",
            "da", "dal", "dalla", "dai", "nel", "nella", "nei", "nelle", "al", "alla", "alle", "ai", "su", "sul",
            "sulla", "per", "con", "e", "ed", "che", "tra", "fra", "come", "non", "anche", "si", "è", "l", "d", "dell",
            "nell", "sull", "all");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "for", "with", "an", "on", "by", "from", "to", "is", "are", "as", "at", "its", "their",
            "using", "through", "via", "towards", "toward", "new", "between", "that", "this", "into", "under", "based");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private Tongue() {}

    /** The text in the language of most of its function words, or in both where they do not tell. */
    public static LocalizedText told(String text) {
        int italian = 0;
        int english = 0;
        for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            if (ITALIAN.contains(word)) italian++;
            if (ENGLISH.contains(word)) english++;
        }
        if (italian == english) return new LocalizedText(text, text);
        return italian > english ? new LocalizedText(text, null) : new LocalizedText(null, text);
    }
}

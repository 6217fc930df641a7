package it.mics.bottega.kernel;

import org.jspecify.annotations.Nullable;

/** A text in Italian, in English or in both; a blank side counts as absent. */
public record LocalizedText(@Nullable String it, @Nullable String en) {
    /** The text that nobody has written yet. */
    public static final LocalizedText EMPTY = new LocalizedText(null, null);

    public LocalizedText {
        it = blankToNull(it);
        en = blankToNull(en);
    }

    /** The text in exactly this language, or null where it was not written. */
    public @Nullable String in(Language language) {
        return language == Language.IT ? it : en;
    }

    /** The text in this language or else in the other one, or an empty string where there is none. */
    public String best(Language language) {
        String own = in(language);
        if (own != null) return own;
        String other = in(language == Language.IT ? Language.EN : Language.IT);
        return other == null ? "" : other;
    }

    /** The language in which {@link #best} answers, so that the page can mark it. */
    public Language bestLanguage(Language wanted) {
        if (in(wanted) != null || isEmpty()) return wanted;
        return wanted == Language.IT ? Language.EN : Language.IT;
    }

    /** True where neither language has a text. */
    public boolean isEmpty() {
        return it == null && en == null;
    }

    /** This text with one language replaced. */
    public LocalizedText with(Language language, @Nullable String text) {
        return language == Language.IT ? new LocalizedText(text, en) : new LocalizedText(it, text);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

package it.mics.bottega.kernel;

import java.util.Locale;

/** The two languages in which everything is written. */
public enum Language {
    IT(Locale.ITALIAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The Java locale of this language, without region. */
    public Locale locale() {
        return locale;
    }

    /** The two-letter code used in attributes, columns and field names. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language that serves this locale: Italian for Italian, English for everything else. */
    public static Language of(Locale locale) {
        return "it".equals(locale.getLanguage()) ? IT : EN;
    }
}

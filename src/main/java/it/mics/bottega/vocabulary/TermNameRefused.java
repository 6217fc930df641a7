package it.mics.bottega.vocabulary;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.RuleViolation;

/** Refuses the name of a term in one of its languages. */
public final class TermNameRefused extends RuleViolation {
    private final Language language;

    TermNameRefused(Language language, String key, Object... arguments) {
        super(key, arguments);
        this.language = language;
    }

    /** The language of the name that is refused. */
    public Language language() {
        return language;
    }
}

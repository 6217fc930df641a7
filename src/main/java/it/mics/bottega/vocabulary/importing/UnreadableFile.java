package it.mics.bottega.vocabulary.importing;

import it.mics.bottega.kernel.RuleViolation;

/** A file that cannot be read, with the reason in words. */
public final class UnreadableFile extends RuleViolation {
    private static final long serialVersionUID = 1;

    /** The reason by its message key. */
    public UnreadableFile(String key, Object... arguments) {
        super(key, arguments);
    }
}

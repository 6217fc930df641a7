package it.mics.bottega.governance.conflict;

import java.util.List;

/**
 * What a rule found: a message with its arguments, true as {@code side} where the person is a side of the matter, true as
 * {@code confidential} where nobody but those who know already may learn more than that a relation exists.
 */
public record Evidence(String key, List<Object> arguments, boolean side, boolean confidential) {
    public Evidence {
        arguments = List.copyOf(arguments);
    }

    /** The person is a side of the matter. */
    public static Evidence side(String key, Object... arguments) {
        return new Evidence(key, List.of(arguments), true, false);
    }

    /** A relation to somebody concerned. */
    public static Evidence relation(String key, Object... arguments) {
        return new Evidence(key, List.of(arguments), false, false);
    }

    /** A relation that the person told in confidence: only the person reads what it is. */
    public static Evidence told(String key, Object... arguments) {
        return new Evidence(key, List.of(arguments), false, true);
    }

    /** A relation of which no more is said than that it exists. */
    public static Evidence undisclosed() {
        return new Evidence("conflict.found.confidential", List.of(), false, true);
    }
}

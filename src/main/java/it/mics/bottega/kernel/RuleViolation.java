package it.mics.bottega.kernel;

import java.util.List;

/** An expected refusal: a message key with arguments, shown to the person in their own language. */
public class RuleViolation extends RuntimeException {
    private final transient List<Object> arguments;

    /** Refuses with the message behind this key, filled with these arguments. */
    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    /** The message key. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What fills the message. */
    public List<Object> arguments() {
        return arguments;
    }
}

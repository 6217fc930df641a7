package it.mics.bottega.directory.editing;

import java.util.List;

/** What is wrong with one field of the form: the message stands beside it, and the field is not saved until it is mended. */
public record FieldProblem(String field, String key, List<Object> arguments) {
    FieldProblem(String field, String key, Object... arguments) {
        this(field, key, List.of(arguments));
    }
}

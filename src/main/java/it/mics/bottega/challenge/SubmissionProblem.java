package it.mics.bottega.challenge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands against submitting: a message key with arguments, the step that mends it (0 where none does), or the page that does. */
public record SubmissionProblem(
        String key,
        List<Object> arguments,
        int step,
        @Nullable String link) {
    /** A problem that one of the six steps mends. */
    public static SubmissionProblem inStep(int step, String key, Object... arguments) {
        return new SubmissionProblem(key, List.of(arguments), step, null);
    }

    /** A problem that another page mends. */
    public static SubmissionProblem elsewhere(String link, String key, Object... arguments) {
        return new SubmissionProblem(key, List.of(arguments), 0, link);
    }
}

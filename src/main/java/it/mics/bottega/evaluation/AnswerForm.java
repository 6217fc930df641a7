package it.mics.bottega.evaluation;

import it.mics.bottega.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What the company writes to one team: the fields of the form, no more. */
public record AnswerForm(
        @Nullable Outcome outcome, @Nullable ReasonCode reason, String feedback, Language language) {
    /** The least length of feedback: about two sentences. */
    public static final int FEEDBACK = 120;

    /** An answer that nobody has begun. */
    public static AnswerForm empty(Language language) {
        return new AnswerForm(null, null, "", language);
    }

    /** The length that counts. */
    public int length() {
        return feedback.strip().length();
    }

    /** True where outcome, a reason that suits it, and enough feedback are there. */
    public boolean isComplete() {
        return outcome != null && reason != null && reason.suits(outcome) && length() >= FEEDBACK;
    }
}

package it.mics.bottega.challenge.question;

import it.mics.bottega.kernel.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question as its reader may see it: who asked stands there for the company alone, and only where the asker wants it. */
public record ShownQuestion(
        ChallengeQuestionId id,
        QuestionStatus status,
        String words,
        Language language,
        boolean restricted,
        boolean mine,
        Instant askedAt,
        @Nullable String asker,
        int alsoAsked,
        @Nullable ChallengeQuestionId mergedInto,
        @Nullable SaidAnswer answer) {

    /** What the company said, and when: the answer, or why there is none. */
    public record SaidAnswer(String words, Language language, Instant at) {}
}

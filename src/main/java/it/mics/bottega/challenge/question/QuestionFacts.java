package it.mics.bottega.challenge.question;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a question stands, without its words: who asked it, who asked the same, and which one it was laid to. */
public record QuestionFacts(
        ChallengeQuestionId id,
        ChallengeId challenge,
        QuestionStatus status,
        boolean restricted,
        @Nullable AccountId asker,
        List<AccountId> alsoAsked,
        @Nullable ChallengeQuestionId mergedInto) {}

package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question that a moderator put to the party of a case, with the answer once there is one. */
public record CaseQuestion(
        QuestionId id,
        CaseId caseId,
        LocalizedText about,
        int spoke,
        String question,
        Instant askedAt,
        @Nullable AccountId askedBy,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    CaseQuestion about(LocalizedText name) {
        return new CaseQuestion(id, caseId, name, spoke, question, askedAt, askedBy, answer, answeredAt);
    }

    /** True while the answer is awaited. */
    public boolean isOpen() {
        return answeredAt == null;
    }
}

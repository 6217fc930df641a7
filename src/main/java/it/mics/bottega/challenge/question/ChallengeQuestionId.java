package it.mics.bottega.challenge.question;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one question about one challenge; random, never a sequence. */
@Embeddable
public record ChallengeQuestionId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static ChallengeQuestionId random() {
        return new ChallengeQuestionId(UUID.randomUUID());
    }
}

package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An introduction as the asking side sees it; mine where the person who is acting may act on it. */
public record AskedIntroduction(
        IntroductionId id,
        ChallengeId challenge,
        LocalizedText title,
        int spoke,
        Unnamed person,
        double score,
        LocalizedText why,
        String message,
        @Nullable String reviewReason,
        @Nullable String reviewNote,
        Instant askedAt,
        @Nullable Instant expiresAt,
        boolean mine,
        Course course) {
    /** The state that the asking side may know. */
    public IntroductionStatus status() {
        return course.status();
    }

    /** Whom to talk to, once both have accepted. */
    public @Nullable Contact contact() {
        return course.contact();
    }
}

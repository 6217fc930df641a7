package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An introduction as the invited person sees it; the message is empty where nobody wrote one. */
public record OfferedIntroduction(
        IntroductionId id,
        ChallengeId challenge,
        LocalizedText title,
        int spoke,
        boolean byCompany,
        String message,
        double score,
        LocalizedText why,
        @Nullable Instant expiresAt,
        Course course) {
    /** The state that the person may know. */
    public IntroductionStatus status() {
        return course.status();
    }

    /** Whom to talk to, once both have accepted. */
    public @Nullable Contact contact() {
        return course.contact();
    }
}

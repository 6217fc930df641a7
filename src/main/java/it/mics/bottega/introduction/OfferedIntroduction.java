package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An introduction as the invited person sees it; the contact is there only when both have accepted. */
public record OfferedIntroduction(
        IntroductionId id,
        ChallengeId challenge,
        LocalizedText title,
        int spoke,
        boolean byCompany,
        int teamSize,
        String message,
        IntroductionStatus status,
        double score,
        LocalizedText why,
        @Nullable Instant expiresAt,
        @Nullable Contact contact) {}

package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An introduction as the asking side sees it; the contact is there only when both have accepted. */
public record AskedIntroduction(
        IntroductionId id,
        ChallengeId challenge,
        LocalizedText title,
        int spoke,
        Unnamed person,
        IntroductionStatus status,
        double score,
        LocalizedText why,
        @Nullable String reviewReason,
        @Nullable String reviewNote,
        @Nullable String answerReason,
        Instant askedAt,
        boolean mine,
        @Nullable Contact contact) {}

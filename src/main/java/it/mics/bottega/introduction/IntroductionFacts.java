package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.team.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The whole truth about an introduction, for modules that decide what of it a reader may see; team is null where a company asks, againFrom where it is under way or came about. */
public record IntroductionFacts(
        IntroductionId id,
        ChallengeId challenge,
        @Nullable TeamId team,
        AccountId asker,
        AccountId person,
        int spoke,
        String message,
        IntroductionStatus status,
        double score,
        LocalizedText why,
        Instant askedAt,
        @Nullable String reviewReason,
        @Nullable String reviewNote,
        @Nullable String answerReason,
        @Nullable Instant expiresAt,
        @Nullable Instant againFrom) {
    /** True once the person knew of it, because the spoke had approved it. */
    public boolean wasOffered() {
        return expiresAt != null;
    }
}

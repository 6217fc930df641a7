package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.team.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The whole truth about an introduction, for modules that decide what of it a reader may see; team is null where a company asks, the asker of a
 * proposed one is who answers for the company, againFrom is null where it is under way or came about.
 */
public record IntroductionFacts(
        IntroductionId id,
        Origin origin,
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
        @Nullable Side declinedBy,
        @Nullable String answerReason,
        @Nullable String answerText,
        @Nullable Instant offeredAt,
        @Nullable Instant expiresAt,
        @Nullable Instant againFrom,
        boolean askerSaidYes,
        boolean personSaidYes,
        @Nullable Overtaken overtaken,
        @Nullable IntroductionStatus askerSees,
        @Nullable Outcome outcome,
        @Nullable Instant outcomeAskedAt) {
    /** True once the person knew of it, because the spoke had approved it. */
    public boolean wasOffered() {
        return offeredAt != null;
    }

    /** True where the asking side knows of it: it asked itself, or the spoke had approved what the nightly run proposed. */
    public boolean knownToAsker() {
        return origin == Origin.REQUESTED || wasOffered();
    }

    /** True where this side has said yes; a request is the asking side’s yes. */
    public boolean saidYes(Side side) {
        return side == Side.ASKER ? askerSaidYes : personSaidYes;
    }

    /** True while this side's answer is waited for; whether the other one has answered does not matter. */
    public boolean waitsFor(Side side) {
        return seenBy(side).isOffered() && !saidYes(side);
    }

    /** The state as this side may know it: neither the other's yes, nor, before its morning, an end that lies with the person. */
    public IntroductionStatus seenBy(Side side) {
        IntroductionStatus seen = side == Side.ASKER && askerSees != null ? askerSees : status;
        if (!seen.isOffered()) return seen;
        return origin == Origin.PROPOSED && saidYes(side)
                ? IntroductionStatus.ACCEPTED_BY_ONE
                : IntroductionStatus.OFFERED;
    }

    /** True where this side may read why the other said no: it had said yes itself. */
    public boolean mayReadAnswer(Side reader) {
        return status == IntroductionStatus.DECLINED && (declinedBy == reader || saidYes(reader));
    }
}

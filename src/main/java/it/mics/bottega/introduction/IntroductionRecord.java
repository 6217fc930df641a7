package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.TeamId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept about an introduction, the steps taken since it was read, and how it reads as facts. */
@MappedSuperclass
abstract class IntroductionRecord {
    /** After a no the same side waits so long before it asks for the same person again. */
    static final Duration PEACE = Duration.ofDays(90);

    private static final String UNCLEAR = "UNCLEAR";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    IntroductionId id;

    @Version
    @Nullable
    Integer version;

    @Enumerated(EnumType.STRING)
    Origin origin;

    UUID challengeId;

    @Nullable
    UUID teamId;

    UUID askerId;
    UUID personId;
    int spoke;
    String message;

    @Enumerated(EnumType.STRING)
    IntroductionStatus status;

    double score;
    String whyIt;
    String whyEn;
    Instant askedAt;

    @Nullable
    Instant reviewedAt;

    @Nullable
    UUID reviewedBy;

    @Nullable
    String reviewReason;

    @Nullable
    String reviewNote;

    @Nullable
    Instant offeredAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant askerYesAt;

    @Nullable
    Instant personYesAt;

    @Nullable
    Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Side declinedBy;

    @Nullable
    String answerReason;

    @Nullable
    String answerText;

    @Enumerated(EnumType.STRING)
    @Nullable
    Overtaken supersededBy;

    /** What the asking side still sees of an introduction that ended with something only the person may know. */
    @Enumerated(EnumType.STRING)
    @Nullable
    IntroductionStatus askerSees;

    @Nullable
    Instant askerToldAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Nullable
    String outcomeReason;

    @Nullable
    Instant outcomeAt;

    @Nullable
    Instant outcomeAskedAt;

    @Transient
    private final List<Step> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected IntroductionRecord() {}

    IntroductionRecord(
            Origin origin,
            ChallengeId challenge,
            @Nullable TeamId team,
            AccountId asker,
            AccountId person,
            int spoke,
            Why why,
            Instant now) {
        if (asker.equals(person)) throw new RuleViolation("introduction.ask.oneself");
        this.id = IntroductionId.random();
        this.origin = origin;
        this.challengeId = challenge.value();
        this.teamId = team == null ? null : team.value();
        this.askerId = asker.value();
        this.personId = person.value();
        this.spoke = spoke;
        this.message = "";
        // Overwritten at once by the first step.
        this.status = IntroductionStatus.PROPOSED;
        this.score = why.score();
        this.whyIt = why.sentence().best(Language.IT);
        this.whyEn = why.sentence().best(Language.EN);
        this.askedAt = now;
    }

    /** One step: from nothing where it began. */
    record Step(@Nullable IntroductionStatus from, IntroductionStatus to) {}

    /** What the match was worth at that time: the score of 100 and its sentence, kept as evidence. */
    record Why(double score, LocalizedText sentence) {}

    void to(IntroductionStatus next) {
        steps.add(new Step(steps.isEmpty() && version == null ? null : status, next));
        status = next;
    }

    /** The steps taken since it was read; each is handed out once, to be written down. */
    List<Step> taken() {
        List<Step> taken = List.copyOf(steps);
        steps.clear();
        return taken;
    }

    IntroductionStatus seenByAsker() {
        return facts().seenBy(Side.ASKER);
    }

    /** A no holds for a while, except where only the message was unclear; what lapsed, was taken back or overtaken holds nobody. */
    private @Nullable Instant againFrom() {
        Instant reviewed = reviewedAt == null ? askedAt : reviewedAt;
        return switch (status) {
            case PROPOSED, IN_REVIEW, RETURNED, APPROVED, OFFERED, ACCEPTED_BY_ONE, MUTUAL, ENGAGED, CLOSED -> null;
            case WITHDRAWN, EXPIRED -> askedAt;
            case SUPERSEDED -> askerSees != null && askerSees.isOpen() ? null : askedAt;
            case REJECTED -> UNCLEAR.equals(reviewReason) ? reviewed : reviewed.plus(PEACE);
            case DECLINED -> (answeredAt == null ? reviewed : answeredAt).plus(PEACE);
        };
    }

    IntroductionFacts facts() {
        return new IntroductionFacts(
                id,
                origin,
                new ChallengeId(challengeId),
                teamId == null ? null : new TeamId(teamId),
                new AccountId(askerId),
                new AccountId(personId),
                spoke,
                message,
                status,
                score,
                new LocalizedText(whyIt, whyEn),
                askedAt,
                reviewReason,
                reviewNote,
                declinedBy,
                answerReason,
                answerText,
                offeredAt,
                expiresAt,
                againFrom(),
                askerYesAt != null,
                personYesAt != null,
                supersededBy,
                askerSees,
                outcome,
                outcomeAskedAt);
    }
}

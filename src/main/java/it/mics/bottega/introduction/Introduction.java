package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.TeamId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One introduction on its way from a request to both sides' yes; it moves itself and refuses what may not be. */
@Entity
@Table(name = "introduction")
class Introduction {
    /** An offer that nobody answers lapses after three weeks. */
    static final Duration TIME_TO_ANSWER = Duration.ofDays(21);

    /** After a no the same side waits so long before it asks for the same person again. */
    static final Duration PEACE = Duration.ofDays(90);

    private static final String UNCLEAR = "UNCLEAR";

    static final int SHORTEST_MESSAGE = 20;
    static final int LONGEST_MESSAGE = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IntroductionId id;

    @Version
    private @Nullable Integer version;

    private UUID challengeId;
    private @Nullable UUID teamId;
    private UUID askerId;
    private UUID personId;
    private int spoke;
    private String message;

    @Enumerated(EnumType.STRING)
    private IntroductionStatus status;

    private double score;
    private String whyIt;
    private String whyEn;
    private Instant askedAt;
    private @Nullable Instant reviewedAt;
    private @Nullable UUID reviewedBy;
    private @Nullable String reviewReason;
    private @Nullable String reviewNote;
    private @Nullable Instant answeredAt;
    private @Nullable String answerReason;
    private @Nullable Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Introduction() {}

    Introduction(
            ChallengeId challenge,
            @Nullable TeamId team,
            AccountId asker,
            AccountId person,
            int spoke,
            String message,
            Why why,
            Instant now) {
        String words = message.strip();
        if (words.length() < SHORTEST_MESSAGE) throw new RuleViolation("introduction.ask.tooShort", SHORTEST_MESSAGE);
        if (words.length() > LONGEST_MESSAGE) throw new RuleViolation("introduction.ask.tooLong", LONGEST_MESSAGE);
        if (asker.equals(person)) throw new RuleViolation("introduction.ask.oneself");
        this.id = IntroductionId.random();
        this.challengeId = challenge.value();
        this.teamId = team == null ? null : team.value();
        this.askerId = asker.value();
        this.personId = person.value();
        this.spoke = spoke;
        this.message = words;
        this.status = IntroductionStatus.IN_REVIEW;
        this.score = why.score();
        this.whyIt = why.sentence().best(it.mics.bottega.kernel.Language.IT);
        this.whyEn = why.sentence().best(it.mics.bottega.kernel.Language.EN);
        this.askedAt = now;
    }

    void approve(AccountId by, @Nullable String reason, @Nullable String note, Instant now) {
        reviewed(by, reason, note, now);
        status = IntroductionStatus.OFFERED;
        expiresAt = now.plus(TIME_TO_ANSWER);
    }

    void reject(AccountId by, String reason, @Nullable String note, Instant now) {
        reviewed(by, reason, note, now);
        status = IntroductionStatus.REJECTED;
    }

    void accept(AccountId who, Instant now) {
        answer(who, now);
        status = IntroductionStatus.MUTUAL;
    }

    void decline(AccountId who, DeclineReason reason, Instant now) {
        answer(who, now);
        answerReason = reason.name();
        status = IntroductionStatus.DECLINED;
    }

    void withdraw() {
        if (!status.isOpen()) throw new RuleViolation("introduction.withdraw.over");
        status = IntroductionStatus.WITHDRAWN;
    }

    boolean expire(Instant now) {
        Instant until = expiresAt;
        if (status != IntroductionStatus.OFFERED || until == null || now.isBefore(until)) return false;
        status = IntroductionStatus.EXPIRED;
        return true;
    }

    /** A no holds for a while, except where only the message was unclear; what lapsed or was taken back holds nobody. */
    private @Nullable Instant againFrom() {
        Instant reviewed = reviewedAt == null ? askedAt : reviewedAt;
        return switch (status) {
            case IN_REVIEW, OFFERED, MUTUAL -> null;
            case WITHDRAWN, EXPIRED -> askedAt;
            case REJECTED -> UNCLEAR.equals(reviewReason) ? reviewed : reviewed.plus(PEACE);
            case DECLINED -> (answeredAt == null ? reviewed : answeredAt).plus(PEACE);
        };
    }

    private void reviewed(AccountId by, @Nullable String reason, @Nullable String note, Instant now) {
        if (status != IntroductionStatus.IN_REVIEW) throw new RuleViolation("introduction.review.over");
        reviewedAt = now;
        reviewedBy = by.value();
        reviewReason = reason;
        reviewNote = note;
    }

    private void answer(AccountId who, Instant now) {
        if (!who.value().equals(personId)) throw new NotFound();
        if (status != IntroductionStatus.OFFERED) throw new RuleViolation("introduction.answer.over");
        if (expiresAt != null && now.isAfter(expiresAt)) throw new RuleViolation("introduction.answer.expired");
        answeredAt = now;
    }

    IntroductionFacts facts() {
        return new IntroductionFacts(
                id,
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
                answerReason,
                expiresAt,
                againFrom());
    }

    /** What the match was worth when somebody asked: the score of 100 and its sentence, kept as evidence. */
    record Why(double score, LocalizedText sentence) {}
}

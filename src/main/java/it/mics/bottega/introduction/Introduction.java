package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.introduction.wording.Wording;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.TeamId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One introduction on its way from a request or a proposal to both sides' yes and beyond; it moves itself and refuses what may not be. */
@Entity
@Table(name = "introduction")
class Introduction extends IntroductionRecord {
    /** Whoever does not answer for three weeks lets it lapse. */
    static final Duration TIME_TO_ANSWER = Duration.ofDays(21);

    @SuppressWarnings("NullAway.Init")
    protected Introduction() {}

    private Introduction(
            Origin origin,
            ChallengeId challenge,
            @Nullable TeamId team,
            AccountId asker,
            AccountId person,
            int spoke,
            Why why,
            Instant now) {
        super(origin, challenge, team, asker, person, spoke, why, now);
    }

    /** Asked for by a company, or by a team for itself: the request is the asking side's yes. */
    static Introduction requested(
            ChallengeId challenge,
            @Nullable TeamId team,
            AccountId asker,
            AccountId person,
            int spoke,
            String message,
            Why why,
            Instant now) {
        Introduction made = new Introduction(Origin.REQUESTED, challenge, team, asker, person, spoke, why, now);
        made.message = Wording.message(message);
        made.askerYesAt = now;
        made.to(IntroductionStatus.IN_REVIEW);
        return made;
    }

    /** Proposed by the nightly run; for the company this account is asked until somebody else of it answers. */
    static Introduction proposed(
            ChallengeId challenge, AccountId forCompany, AccountId person, int spoke, Why why, Instant now) {
        Introduction made = new Introduction(Origin.PROPOSED, challenge, null, forCompany, person, spoke, why, now);
        made.to(IntroductionStatus.PROPOSED);
        made.to(IntroductionStatus.IN_REVIEW);
        return made;
    }

    void approve(@Nullable AccountId by, @Nullable String reason, @Nullable String note, Instant now) {
        reviewed(by, reason, note, now);
        offeredAt = now;
        expiresAt = now.plus(TIME_TO_ANSWER);
        to(IntroductionStatus.APPROVED);
        to(IntroductionStatus.OFFERED);
    }

    /** Asks the asking side for more; nobody wrote a message for what was proposed, so there is nothing to complete. */
    void giveBack(AccountId by, String reason, @Nullable String note, Instant now) {
        if (origin == Origin.PROPOSED) throw new RuleViolation("introduction.return.proposed");
        reviewed(by, reason, note, now);
        expiresAt = now.plus(TIME_TO_ANSWER);
        to(IntroductionStatus.RETURNED);
    }

    /** It belongs to another spoke, whose moderators decide now. */
    void moveTo(int other) {
        if (status == IntroductionStatus.IN_REVIEW) spoke = other;
    }

    void reject(AccountId by, String reason, @Nullable String note, Instant now) {
        reviewed(by, reason, note, now);
        to(IntroductionStatus.REJECTED);
    }

    /** Its refusal is decided again; nobody but the asking side has heard of it. */
    void reconsider() {
        if (status != IntroductionStatus.REJECTED) throw new RuleViolation("introduction.again.over");
        reviewedAt = null;
        reviewedBy = null;
        reviewReason = null;
        reviewNote = null;
        to(IntroductionStatus.IN_REVIEW);
    }

    /** The asking side has completed its message; false where it is over without their knowing, so that no case is opened. */
    boolean complete(String completed, Instant now) {
        String words = Wording.message(completed);
        if (seenByAsker() != IntroductionStatus.RETURNED) throw new RuleViolation("introduction.complete.over");
        message = words;
        if (masked(IntroductionStatus.IN_REVIEW)) return false;
        requireTime(now);
        reviewedAt = null;
        reviewedBy = null;
        expiresAt = null;
        to(IntroductionStatus.IN_REVIEW);
        return true;
    }

    /** One side says yes; true where names may cross now. */
    boolean accept(Side side, AccountId who, Instant now) {
        requireAnswerable(side, who, now);
        if (side == Side.PERSON) personYesAt = now;
        else {
            askerYesAt = now;
            askerId = who.value();
            if (masked(IntroductionStatus.ACCEPTED_BY_ONE)) return false;
        }
        boolean both = askerYesAt != null && personYesAt != null;
        if (both) answeredAt = now;
        to(both ? IntroductionStatus.MUTUAL : IntroductionStatus.ACCEPTED_BY_ONE);
        return both;
    }

    /** One side says no; false where it is over without their knowing. */
    boolean decline(Side side, AccountId who, DeclineReason reason, @Nullable String text, Instant now) {
        requireAnswerable(side, who, now);
        String words = reason == DeclineReason.OTHER ? Wording.ofNo(text) : null;
        if (side == Side.ASKER && masked(IntroductionStatus.DECLINED)) return false;
        answeredAt = now;
        declinedBy = side;
        answerReason = reason.name();
        answerText = words;
        to(IntroductionStatus.DECLINED);
        return true;
    }

    /** A side takes its yes back before the other has answered; false where it is over without their knowing. */
    boolean withdraw(Side side) {
        boolean said = side == Side.ASKER ? askerYesAt != null : personYesAt != null;
        IntroductionStatus seen = side == Side.ASKER ? seenByAsker() : status;
        if (!said || !seen.isOpen()) throw new RuleViolation("introduction.withdraw.over");
        if (side == Side.ASKER && masked(IntroductionStatus.WITHDRAWN)) return false;
        declinedBy = side;
        to(IntroductionStatus.WITHDRAWN);
        return true;
    }

    boolean expire(Instant now) {
        Instant until = expiresAt;
        if (!status.isOpen() || until == null || now.isBefore(until)) return false;
        to(IntroductionStatus.EXPIRED);
        return true;
    }

    /** Events have overtaken it; where they concern the person alone, the asking side goes on seeing what it saw until then. */
    boolean supersede(Overtaken by, Instant askerLearns) {
        if (!status.isOpen()) return false;
        if (by.ofPerson()) {
            askerSees = facts().seenBy(Side.ASKER);
            askerToldAt = askerLearns;
        }
        supersededBy = by;
        to(IntroductionStatus.SUPERSEDED);
        return true;
    }

    /** The asking side may know by now; true where it had not ended it itself meanwhile. */
    boolean tellAsker(Instant now) {
        IntroductionStatus believed = askerSees;
        if (believed == null || askerToldAt == null || now.isBefore(askerToldAt)) return false;
        askerToldAt = null;
        if (!believed.isOpen()) return false;
        askerSees = null;
        return true;
    }

    /** Both are asked what came of it, once. */
    boolean askOutcome(Instant now) {
        if (!status.cameAbout() || outcomeAskedAt != null) return false;
        outcomeAskedAt = now;
        return status != IntroductionStatus.CLOSED;
    }

    /** The two are at work together. */
    boolean engage() {
        if (!status.cameAbout()) throw new RuleViolation("introduction.outcome.early");
        if (status != IntroductionStatus.MUTUAL) return false;
        to(IntroductionStatus.ENGAGED);
        return true;
    }

    /** What came of it; what went further stands, and less than is known already changes nothing. */
    boolean close(Outcome reached, @Nullable NoFollowUp why, Instant now) {
        if (!status.cameAbout()) throw new RuleViolation("introduction.outcome.early");
        if (reached == Outcome.NO_FOLLOW_UP && why == null) throw new RuleViolation("introduction.outcome.reason");
        if (outcome != null && outcome.compareTo(reached) >= 0) return false;
        if (reached != Outcome.NO_FOLLOW_UP) engage();
        outcome = reached;
        outcomeReason = reached == Outcome.NO_FOLLOW_UP && why != null ? why.name() : null;
        outcomeAt = now;
        to(IntroductionStatus.CLOSED);
        return true;
    }

    private void reviewed(@Nullable AccountId by, @Nullable String reason, @Nullable String note, Instant now) {
        if (status != IntroductionStatus.IN_REVIEW) throw new RuleViolation("introduction.review.over");
        reviewedAt = now;
        reviewedBy = by == null ? null : by.value();
        reviewReason = reason;
        reviewNote = note;
    }

    private void requireAnswerable(Side side, AccountId who, Instant now) {
        if (side == Side.PERSON && !who.value().equals(personId)) throw new NotFound();
        if (side == Side.PERSON && offeredAt == null) throw new NotFound();
        IntroductionFacts facts = facts();
        if (!facts.waitsFor(side)) throw new RuleViolation("introduction.answer.over");
        requireTime(now);
    }

    private void requireTime(Instant now) {
        if (expiresAt != null && now.isAfter(expiresAt)) throw new RuleViolation("introduction.answer.expired");
    }

    /** True where it is over without the asking side's knowing: what they do changes only what they go on seeing. */
    private boolean masked(IntroductionStatus seenFromNowOn) {
        if (askerSees == null) return false;
        askerSees = seenFromNowOn;
        return true;
    }
}

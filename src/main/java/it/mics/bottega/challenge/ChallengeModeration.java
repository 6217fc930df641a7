package it.mics.bottega.challenge;

import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a spoke's leader does with a submitted challenge, on fresh data and inside the transaction of the moderation desk. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
@Transactional(propagation = Propagation.MANDATORY)
public class ChallengeModeration {
    private final Challenges challenges;
    private final ChallengeHistory history;
    private final CaseKeepers cases;
    private final ChallengeWithholding withholding;
    private final ObjectProvider<ApprovalJudgedAgain> judged;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChallengeModeration(
            Challenges challenges,
            ChallengeHistory history,
            CaseKeepers cases,
            ChallengeWithholding withholding,
            ObjectProvider<ApprovalJudgedAgain> judged,
            ApplicationEventPublisher events,
            Clock clock) {
        this.challenges = challenges;
        this.history = history;
        this.cases = cases;
        this.withholding = withholding;
        this.judged = judged;
        this.events = events;
        this.clock = clock;
    }

    /** Lets it open, at once or on the chosen day. */
    public void approve(ChallengeId id, Actor moderator) {
        Instant now = clock.instant();
        Challenge challenge = locked(id, moderator);
        StatusChange change = challenge.approve(moderator, now);
        record(id, moderator, change, now);
        events.publishEvent(
                change.to() == ChallengeStatus.OPEN
                        ? new ChallengeOpened(id, challenge.primarySpoke())
                        : new ChallengeScheduled(id));
    }

    /** Gives it back with what needs mending. */
    public void returnWith(ChallengeId id, List<String> items, @Nullable String note, Actor moderator) {
        Instant now = clock.instant();
        record(id, moderator, locked(id, moderator).returnWith(items, note, moderator, now), now);
        events.publishEvent(new ChallengeReturned(id, now));
    }

    /** Refuses it for good. */
    public void reject(ChallengeId id, String reasonCode, @Nullable String note, Actor moderator) {
        Instant now = clock.instant();
        record(id, moderator, locked(id, moderator).reject(reasonCode, note, moderator, now), now);
        events.publishEvent(new ChallengeRejected(id));
    }

    /** Lets a challenge that is open already go on, after its approval was judged again. */
    public void letStand(ChallengeId id, Actor moderator) {
        published(id, moderator);
        judged.forEach(each -> each.stands(id));
    }

    /** Closes the page of a challenge that is open already, after its approval was judged again. */
    public void withhold(ChallengeId id, String reasonCode, @Nullable String note, Actor moderator) {
        published(id, moderator);
        withholding.withhold(id, true, moderator, reasonCode);
        judged.forEach(each -> each.withheld(id, note));
    }

    /** Takes it back into review, because its decision is taken again in a case that is open by now. */
    public void reconsider(ChallengeId id, Actor moderator) {
        Instant now = clock.instant();
        Challenge challenge = challenges.lock(id).orElseThrow(NotFound::new);
        // What everybody has seen stays as it is until the new decision.
        if (!challenge.status().isPublic()) record(id, moderator, challenge.reconsider(moderator, now), now);
    }

    /** Takes it to the spoke that reviews it from now on; called while who sends it there holds its case. */
    public void route(ChallengeId id, int spoke) {
        challenges.lock(id).orElseThrow(NotFound::new).route(spoke, clock.instant());
        events.publishEvent(new ChallengeChanged(id));
    }

    private void published(ChallengeId id, Actor moderator) {
        if (!locked(id, moderator).status().isPublic()) throw new RuleViolation("challenge.decide.moved");
    }

    private Challenge locked(ChallengeId id, Actor moderator) {
        if (!cases.reads(moderator, ChallengeAuthoring.SUBJECT, id.value())) throw new NotFound();
        return challenges.lock(id).orElseThrow(NotFound::new);
    }

    private void record(ChallengeId id, Actor moderator, StatusChange change, Instant now) {
        history.add(id, moderator, change, now);
        events.publishEvent(new ChallengeChanged(id));
    }
}

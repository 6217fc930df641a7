package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the introductions that were offered to me; only my own yes lets names cross. */
@Service
public class IntroductionAnswers {
    private final Introductions introductions;
    private final ChallengeRegister challenges;
    private final People people;
    private final CurrentActor current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntroductionAnswers(
            Introductions introductions,
            ChallengeRegister challenges,
            People people,
            CurrentActor current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.people = people;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Says yes: both sides now see each other's name and e-mail address. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void accept(IntroductionId id) {
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        introduction.accept(current.require().id(), clock.instant());
        requireStillWanted(introduction.facts());
        events.publishEvent(new IntroductionAccepted(id));
    }

    /** Says no with a reason; who was declined stays unnamed. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void decline(IntroductionId id, DeclineReason reason) {
        introductions
                .lock(id)
                .orElseThrow(NotFound::new)
                .decline(current.require().id(), reason, clock.instant());
        events.publishEvent(new IntroductionDeclined(id));
    }

    /** Names do not cross for a challenge that has closed, or towards somebody who has gone meanwhile. */
    private void requireStillWanted(IntroductionFacts facts) {
        boolean open = challenges.get(facts.challenge()).status() == ChallengeStatus.OPEN;
        if (!open || people.name(facts.asker()).isEmpty()) throw new RuleViolation("introduction.answer.over");
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    @Transactional
    void expire() {
        for (Introduction introduction : introductions.lapsed(clock.instant())) {
            if (introduction.expire(clock.instant()))
                events.publishEvent(new IntroductionExpired(introduction.facts().id()));
        }
    }
}

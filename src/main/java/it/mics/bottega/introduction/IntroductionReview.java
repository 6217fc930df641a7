package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a spoke leader’s decision does to an introduction; called by the desk within its transaction. */
@Service
public class IntroductionReview {
    /** The name under which cases about introductions are opened. */
    public static final String TYPE = "introduction";

    private final Introductions introductions;
    private final ChallengeRegister challenges;
    private final IntroductionEvidence evidence;
    private final Involvement involvement;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntroductionReview(
            Introductions introductions,
            ChallengeRegister challenges,
            IntroductionEvidence evidence,
            Involvement involvement,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.evidence = evidence;
        this.involvement = involvement;
        this.clock = clock;
        this.events = events;
    }

    /** The introductions behind these cases; for the queue of those who moderate. */
    @Transactional(readOnly = true)
    public List<IntroductionFacts> facts(Collection<UUID> subjects) {
        return introductions
                .findAllById(subjects.stream().map(IntroductionId::new).toList())
                .stream()
                .map(Introduction::facts)
                .toList();
    }

    /** The introduction behind this case. */
    @Transactional(readOnly = true)
    public IntroductionFacts facts(UUID subject) {
        return Optional.of(facts(List.of(subject)))
                .filter(found -> !found.isEmpty())
                .map(List::getFirst)
                .orElseThrow(NotFound::new);
    }

    /** Checks on fresh data and approves or refuses. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(UUID subject, Actor moderator, CaseDecision decision) {
        IntroductionId id = new IntroductionId(subject);
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        involvement.whileDeciding(introduction.facts(), moderator).ifPresent(why -> {
            throw new RuleViolation(why);
        });
        String reason = String.valueOf(decision.reasonCode());
        if (decision.action() == CaseAction.APPROVE) {
            IntroductionFacts facts = introduction.facts();
            requireOpen(facts);
            evidence.requireProposable(facts.person(), facts.challenge());
            introduction.approve(moderator.id(), reason, decision.note(), clock.instant());
            events.publishEvent(new IntroductionOffered(id));
        } else {
            introduction.reject(moderator.id(), reason, decision.note(), clock.instant());
            events.publishEvent(new IntroductionRejected(id));
        }
    }

    private void requireOpen(IntroductionFacts facts) {
        if (challenges.get(facts.challenge()).status() != ChallengeStatus.OPEN)
            throw new RuleViolation("introduction.ask.notOpen");
    }
}

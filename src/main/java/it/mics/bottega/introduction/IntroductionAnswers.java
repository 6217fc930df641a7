package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.introduction.wording.KeptNames;
import it.mics.bottega.introduction.wording.Wording;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the introductions that were offered to me or to my company; only both sides' own yes lets names cross. */
@Service
public class IntroductionAnswers {
    private final Introductions introductions;
    private final ChallengeRegister challenges;
    private final Standing standing;
    private final KeptNames names;
    private final IntroductionEvidence evidence;
    private final IntroductionSteps steps;
    private final CurrentActor current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntroductionAnswers(
            Introductions introductions,
            ChallengeRegister challenges,
            Standing standing,
            KeptNames names,
            IntroductionEvidence evidence,
            IntroductionSteps steps,
            CurrentActor current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.standing = standing;
        this.names = names;
        this.evidence = evidence;
        this.steps = steps;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Says yes: once the other side has said it too, both see each other's name and e-mail address. */
    @Transactional
    @PreAuthorize("hasAnyRole('RESEARCHER', 'COMPANY_MEMBER')")
    public void accept(IntroductionId id) {
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        Side side = side(introduction.facts(), actor);
        boolean both = introduction.accept(side, actor.id(), clock.instant());
        if (both || side == Side.PERSON) requireStillPossible(introduction.facts());
        steps.writeAndAudit(introduction, actor, role(side), "ACCEPT", null, evidence.now(introduction.facts()));
        if (both) events.publishEvent(new IntroductionAccepted(id));
    }

    /** Says no with a reason, in words where it is another one; who said no stays unnamed. */
    @Transactional
    @PreAuthorize("hasAnyRole('RESEARCHER', 'COMPANY_MEMBER')")
    public void decline(IntroductionId id, DeclineReason reason, @Nullable String words) {
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        Side side = side(introduction.facts(), actor);
        if (words != null && side == Side.PERSON) Wording.withoutName(words, actor.name());
        if (words != null && side == Side.ASKER)
            names.requireOut(words, actor, challenges.get(introduction.facts().challenge()), null);
        if (!introduction.decline(side, actor.id(), reason, words, clock.instant())) return;
        steps.writeAndAudit(
                introduction, actor, role(side), "DECLINE", reason.name(), evidence.now(introduction.facts()));
        events.publishEvent(new IntroductionDeclined(id));
    }

    private Side side(IntroductionFacts facts, Actor actor) {
        if (actor.is(facts.person())) return Side.PERSON;
        boolean proposedToUs = facts.origin() == Origin.PROPOSED
                && facts.wasOffered()
                && actor.actsFor(challenges.get(facts.challenge()).owner());
        if (!proposedToUs) throw new NotFound();
        return Side.ASKER;
    }

    private static String role(Side side) {
        return side == Side.PERSON ? "RESEARCHER" : "COMPANY_MEMBER";
    }

    /** Names do not cross for a challenge that has closed, or with somebody who has gone meanwhile. */
    private void requireStillPossible(IntroductionFacts facts) {
        if (standing.of(facts).isPresent()) throw new RuleViolation("introduction.answer.over");
    }
}

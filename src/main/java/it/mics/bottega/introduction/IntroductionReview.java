package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseLookup;
import it.mics.bottega.governance.CaseMoved;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.Match;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.events.ApplicationModuleListener;
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
    private final IntroductionSteps steps;
    private final AutoApproval approval;
    private final CaseLookup cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntroductionReview(
            Introductions introductions,
            ChallengeRegister challenges,
            IntroductionEvidence evidence,
            IntroductionSteps steps,
            AutoApproval approval,
            CaseLookup cases,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.evidence = evidence;
        this.steps = steps;
        this.approval = approval;
        this.cases = cases;
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

    /** How the two match today, as far as whoever decides may know; empty where they may know nothing. */
    @Transactional(readOnly = true)
    public Optional<Match> match(UUID subject) {
        return evidence.today(facts(subject));
    }

    /** Checks on fresh data and approves or refuses. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(UUID subject, Actor moderator, CaseDecision decision) {
        IntroductionId id = new IntroductionId(subject);
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        String reason = String.valueOf(decision.reasonCode());
        Instant now = clock.instant();
        Object told = switch (decision.action()) {
            case APPROVE -> {
                requirePossible(introduction.facts());
                introduction.approve(moderator.id(), reason, decision.note(), now);
                yield new IntroductionOffered(id);
            }
            case RETURN -> {
                introduction.giveBack(moderator.id(), reason, decision.note(), now);
                yield new IntroductionReturned(id, now);
            }
            default -> {
                introduction.reject(moderator.id(), reason, decision.note(), now);
                yield new IntroductionRejected(id);
            }
        };
        IntroductionFacts facts = introduction.facts();
        steps.write(introduction, moderator, actingAs(moderator, facts.spoke()), reason, evidence.now(facts));
        events.publishEvent(told);
    }

    /** Takes a refused one back into review; refused where another one for the same two is on its way, or it could not be offered any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(UUID subject, Actor moderator) {
        Introduction introduction =
                introductions.lock(new IntroductionId(subject)).orElseThrow(NotFound::new);
        introduction.reconsider();
        requirePossible(introduction.facts());
        try {
            introductions.flush();
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("introduction.again.another");
        }
        steps.write(
                introduction,
                moderator,
                actingAs(moderator, introduction.facts().spoke()),
                null,
                null);
    }

    /** Where the desk sends the case, the introduction goes too; late or twice, it goes where the case is now. */
    @ApplicationModuleListener
    void on(CaseMoved event) {
        cases.open(event.id())
                .filter(view -> view.subjectType().equals(TYPE))
                .ifPresent(view -> introductions
                        .lock(new IntroductionId(view.subject()))
                        .ifPresent(introduction -> introduction.moveTo(view.spoke())));
    }

    /** What a moderator found about a sample of what the rule approved; a no switches the rule off. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decideSample(UUID subject, Actor moderator, CaseDecision decision) {
        IntroductionFacts facts = facts(subject);
        if (decision.action() == CaseAction.DECLINE)
            approval.switchOff(moderator, facts.spoke(), "Sample found wrong: " + decision.reasonCode());
    }

    private static String actingAs(Actor moderator, int spoke) {
        if (moderator.grants().contains(new Grant(Role.SPOKE_LEADER, null, spoke))) return "SPOKE_LEADER " + spoke;
        return moderator.moderates(spoke) ? "SPOKE_DEPUTY " + spoke : Role.PROGRAMME_OFFICE.name();
    }

    private void requirePossible(IntroductionFacts facts) {
        requireOpen(facts);
        evidence.requireProposable(facts.person(), facts.challenge());
    }

    private void requireOpen(IntroductionFacts facts) {
        if (challenges.get(facts.challenge()).status() != ChallengeStatus.OPEN)
            throw new RuleViolation("introduction.ask.notOpen");
    }
}

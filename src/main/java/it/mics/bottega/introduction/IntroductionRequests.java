package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.introduction.wording.KeptNames;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.Match;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for introductions, for a company's own challenge or for one's own team, and takes requests back. */
@Service
public class IntroductionRequests {
    private final Introductions introductions;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final KeptNames names;
    private final ModerationDesk desk;
    private final IntroductionEvidence evidence;
    private final IntroductionBook book;
    private final IntroductionEndings endings;
    private final IntroductionSteps steps;
    private final AutoApproval approval;
    private final CurrentActor current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntroductionRequests(
            Introductions introductions,
            ChallengeRegister challenges,
            TeamRegister teams,
            KeptNames names,
            ModerationDesk desk,
            IntroductionEvidence evidence,
            IntroductionBook book,
            IntroductionEndings endings,
            IntroductionSteps steps,
            AutoApproval approval,
            CurrentActor current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.teams = teams;
        this.names = names;
        this.desk = desk;
        this.evidence = evidence;
        this.book = book;
        this.endings = endings;
        this.steps = steps;
        this.approval = approval;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Asks, as a member of the company that owns the challenge, to be introduced to this person. */
    @Transactional
    @PreAuthorize("hasRole('COMPANY_MEMBER')")
    public IntroductionId askForCompany(ChallengeId challenge, AccountId person, String message) {
        Actor actor = current.require();
        ChallengeFacts facts = challenges.get(challenge);
        if (!actor.actsFor(facts.owner())) throw new NotFound();
        return ask(facts, null, actor, person, message);
    }

    /** Asks, as a member of the team, to be introduced to this person. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public IntroductionId askForTeam(TeamId team, AccountId person, String message) {
        Actor actor = current.require();
        TeamFacts facts = teams.find(team).orElseThrow(NotFound::new);
        if (facts.members().stream().noneMatch(member -> actor.is(member.account()))) throw new NotFound();
        return ask(challenges.get(facts.challenge()), team, actor, person, message);
    }

    /** Completes the message that the spoke's leader sent back, and sends it again. */
    @Transactional
    @PreAuthorize("hasAnyRole('COMPANY_MEMBER', 'RESEARCHER')")
    public void complete(IntroductionId id, String message) {
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        IntroductionFacts facts = introduction.facts();
        if (!actor.is(facts.asker())) throw new NotFound();
        names.requireOut(message, actor, challenges.get(facts.challenge()), facts.team());
        if (!introduction.complete(message, clock.instant())) return;
        desk.open(IntroductionReview.TYPE, id.value(), facts.spoke());
        steps.writeAndAudit(introduction, actor, role(facts.team()), "COMPLETE", null, evidence.now(facts));
        events.publishEvent(new IntroductionCompleted(id, clock.instant()));
    }

    /** Takes a request, or a yes to a proposal, back before both have accepted. */
    @Transactional
    @PreAuthorize("hasAnyRole('COMPANY_MEMBER', 'RESEARCHER')")
    public void withdraw(IntroductionId id) {
        // The case first, as a decision does, so that the two cannot wait for each other.
        desk.withdraw(IntroductionReview.TYPE, id.value());
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        Side side = side(introduction.facts(), actor);
        if (!introduction.withdraw(side)) return;
        String role =
                side == Side.PERSON ? "RESEARCHER" : role(introduction.facts().team());
        steps.writeAndAudit(introduction, actor, role, "WITHDRAW", null, null);
        events.publishEvent(new IntroductionWithdrawn(id));
    }

    private Side side(IntroductionFacts facts, Actor actor) {
        if (actor.is(facts.person()) && facts.wasOffered()) return Side.PERSON;
        boolean ours = facts.origin() == Origin.PROPOSED
                ? facts.wasOffered()
                        && actor.actsFor(challenges.get(facts.challenge()).owner())
                : actor.is(facts.asker());
        if (!ours) throw new NotFound();
        return Side.ASKER;
    }

    private static String role(@Nullable TeamId team) {
        return team == null ? "COMPANY_MEMBER" : "RESEARCHER";
    }

    private void requireNothingStands(ChallengeId challenge, @Nullable TeamId team, AccountId person) {
        Asked asked = (team == null ? book.askedAbout(challenge) : book.askedAbout(team)).get(person);
        if (asked == null) return;
        Instant again = asked.againFrom();
        if (again == null) throw new RuleViolation("introduction.ask.already");
        long days = Math.ceilDiv(
                Duration.between(clock.instant(), again).toSeconds(),
                Duration.ofDays(1).toSeconds());
        throw new RuleViolation("introduction.ask.saidNo", days);
    }

    private IntroductionId ask(
            ChallengeFacts challenge, @Nullable TeamId team, Actor actor, AccountId person, String message) {
        if (challenge.status() != ChallengeStatus.OPEN) throw new RuleViolation("introduction.ask.notOpen");
        requireNothingStands(challenge.id(), team, person);
        if (team == null) endings.takenOver(challenge.id(), person);
        names.requireOut(message, actor, challenge, team);
        Match match = evidence.of(person, challenge.id());
        Introduction introduction = Introduction.requested(
                challenge.id(),
                team,
                actor.id(),
                person,
                challenge.primarySpoke(),
                message,
                evidence.why(match),
                clock.instant());
        IntroductionId id = introduction.facts().id();
        try {
            introductions.saveAndFlush(introduction);
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("introduction.ask.already");
        }
        String figures = evidence.written(match);
        steps.writeAndAudit(introduction, actor, role(team), "REQUEST", null, figures);
        events.publishEvent(new IntroductionRequested(id));
        var rule = approval.by(introduction.facts());
        if (rule.isPresent()) approve(introduction, rule.get(), figures);
        else desk.open(IntroductionReview.TYPE, id.value(), challenge.primarySpoke());
        return id;
    }

    /** By the rule of the spoke, in nobody's name; logged like any other decision. */
    private void approve(Introduction introduction, AutoApproval.Rule rule, String figures) {
        introduction.approve(null, "FIT", null, clock.instant());
        approval.sample(introduction.facts());
        steps.writeAndAudit(
                introduction, Actor.VISITOR, IntroductionSteps.SYSTEM, "RULE", "rule " + rule.id(), figures);
        events.publishEvent(new IntroductionOffered(introduction.facts().id()));
    }
}

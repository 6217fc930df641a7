package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
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
    private final ModerationDesk desk;
    private final IntroductionEvidence evidence;
    private final IntroductionBook book;
    private final CurrentActor current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntroductionRequests(
            Introductions introductions,
            ChallengeRegister challenges,
            TeamRegister teams,
            ModerationDesk desk,
            IntroductionEvidence evidence,
            IntroductionBook book,
            CurrentActor current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.teams = teams;
        this.desk = desk;
        this.evidence = evidence;
        this.book = book;
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

    /** Takes a request back before both have accepted. */
    @Transactional
    @PreAuthorize("hasAnyRole('COMPANY_MEMBER', 'RESEARCHER')")
    public void withdraw(IntroductionId id) {
        // The case first, as a decision does, so that the two cannot wait for each other.
        desk.withdraw(IntroductionReview.TYPE, id.value());
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        if (!current.require().is(introduction.facts().asker())) throw new NotFound();
        introduction.withdraw();
        events.publishEvent(new IntroductionWithdrawn(id));
    }

    private void requireNothingStands(ChallengeId challenge, @Nullable TeamId team, AccountId person) {
        Asked asked = book.alreadyAsked(challenge, team).get(person);
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
        var why = evidence.of(person, challenge.id());
        Introduction introduction = new Introduction(
                challenge.id(), team, actor.id(), person, challenge.primarySpoke(), message, why, clock.instant());
        IntroductionId id = introduction.facts().id();
        try {
            introductions.saveAndFlush(introduction);
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("introduction.ask.already");
        }
        desk.open(IntroductionReview.TYPE, id.value(), challenge.primarySpoke());
        events.publishEvent(new IntroductionRequested(id));
        return id;
    }
}

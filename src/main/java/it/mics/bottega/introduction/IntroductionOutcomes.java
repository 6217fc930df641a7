package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalSubmitted;
import it.mics.bottega.team.MemberJoined;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamFormed;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamsMerged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of introductions: teams and proposals are found by themselves, the rest is asked of both sides once, some weeks later. */
@Service
public class IntroductionOutcomes {
    private static final Duration SOME_WEEKS = Duration.ofDays(28);

    private final Introductions introductions;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final ProposalRegister proposals;
    private final IntroductionSteps steps;
    private final CurrentActor current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntroductionOutcomes(
            Introductions introductions,
            ChallengeRegister challenges,
            TeamRegister teams,
            ProposalRegister proposals,
            IntroductionSteps steps,
            CurrentActor current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.teams = teams;
        this.proposals = proposals;
        this.steps = steps;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Says what came of it; with a reason where nothing did. */
    @Transactional
    @PreAuthorize("hasAnyRole('RESEARCHER', 'COMPANY_MEMBER')")
    public void tell(IntroductionId id, Outcome outcome, @Nullable NoFollowUp why) {
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        String role = role(introduction.facts(), actor);
        if (!introduction.close(outcome, why, clock.instant())) return;
        steps.writeAndAudit(introduction, actor, role, "OUTCOME", outcome.name(), null);
    }

    /** Says that the two are at work together, with nothing yet to show. */
    @Transactional
    @PreAuthorize("hasAnyRole('RESEARCHER', 'COMPANY_MEMBER')")
    public void atWork(IntroductionId id) {
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        Actor actor = current.require();
        String role = role(introduction.facts(), actor);
        if (introduction.engage()) steps.writeAndAudit(introduction, actor, role, "ENGAGE", null, null);
    }

    @ApplicationModuleListener
    void on(MemberJoined event) {
        teams.find(event.team()).ifPresent(team -> found(team, event.account(), Outcome.TEAM_FORMED));
    }

    @ApplicationModuleListener
    void on(TeamsMerged event) {
        teams.find(event.host())
                .ifPresent(team -> event.people().forEach(person -> found(team, person, Outcome.TEAM_FORMED)));
    }

    @ApplicationModuleListener
    void on(TeamFormed event) {
        teams.find(event.team()).ifPresent(team -> found(team, Outcome.TEAM_FORMED));
    }

    @ApplicationModuleListener
    void on(ProposalSubmitted event) {
        proposals
                .find(event.proposal())
                .flatMap(proposal -> teams.find(proposal.team()))
                .ifPresent(team -> found(team, Outcome.PROPOSAL_SUBMITTED));
    }

    @Scheduled(cron = "0 0 9 * * *", zone = "Europe/Rome")
    @Transactional
    void ask() {
        Instant now = clock.instant();
        for (UUID id : introductions.toFollowUp(now.minus(SOME_WEEKS)))
            introductions
                    .lock(new IntroductionId(id))
                    .filter(each -> each.askOutcome(now))
                    .ifPresent(each -> events.publishEvent(new IntroductionOutcomeAsked(new IntroductionId(id))));
    }

    private void found(TeamFacts team, Outcome outcome) {
        team.members().stream().map(TeamMember::account).forEach(person -> found(team, person, outcome));
    }

    /** For a company it counts whichever team the person is in; for a team only that one. */
    private void found(TeamFacts team, AccountId person, Outcome outcome) {
        for (UUID id : introductions.cameAbout(
                List.of(person.value()), team.challenge().value()))
            introductions
                    .lock(new IntroductionId(id))
                    .filter(each -> concerns(each.facts(), team.id()) && each.close(outcome, null, clock.instant()))
                    .ifPresent(
                            each -> steps.write(each, Actor.VISITOR, IntroductionSteps.SYSTEM, outcome.name(), null));
    }

    private static boolean concerns(IntroductionFacts facts, TeamId team) {
        return facts.team() == null || facts.team().equals(team);
    }

    private String role(IntroductionFacts facts, Actor actor) {
        if (actor.is(facts.person())) return "RESEARCHER";
        TeamId team = facts.team();
        boolean ours = team == null
                ? actor.actsFor(challenges.get(facts.challenge()).owner())
                : teams.find(team).filter(found -> found.has(actor.id())).isPresent();
        if (!ours) throw new NotFound();
        return team == null ? "COMPANY_MEMBER" : "RESEARCHER";
    }
}

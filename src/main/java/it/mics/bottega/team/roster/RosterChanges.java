package it.mics.bottega.team.roster;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.RosterVotes;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamStatus;
import it.mics.bottega.team.roster.RosterChange.Stage;
import it.mics.bottega.team.roster.RosterChangeMoved.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody goes from a team that has handed in: the leader or the person asks, the person is heard, whoever moderates the
 * challenge decides, and everybody who remains confirms; what the rules ask of the team must still hold.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class RosterChanges {
    /** A reason and a decision have at least so many letters. */
    public static final int SHORTEST = 40;
    /** Whatever is said has at most so many letters. */
    public static final int LONGEST = 1000;

    private final RosterChangeQueries queries;
    private final TeamRegister teams;
    private final TeamCatalogue catalogue;
    private final ChallengeRegister challenges;
    private final RosterVotes roster;
    private final People people;
    private final LiveTeams live;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterChanges(
            RosterChangeQueries queries,
            TeamRegister teams,
            TeamCatalogue catalogue,
            ChallengeRegister challenges,
            RosterVotes roster,
            People people,
            LiveTeams live,
            AuditTrail audit,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.teams = teams;
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.roster = roster;
        this.people = people;
        this.live = live;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What is under way in a team that has handed in, for its members and whoever moderates its challenge. */
    @Transactional(readOnly = true)
    public RosterDesk of(TeamId id) {
        Actor actor = current.require();
        if (!catalogue.readable(id)) throw new NotFound();
        TeamFacts team = teams.find(id).orElseThrow(NotFound::new);
        boolean decides = decides(actor, team);
        boolean concerned = team.status() == TeamStatus.ENTERED && (team.has(actor.id()) || decides);
        return new RosterDesk(
                team,
                concerned ? queries.open(id) : Optional.empty(),
                decides && concerned,
                concerned
                        ? people.names(
                                team.members().stream().map(TeamMember::account).toList())
                        : Map.of());
    }

    /** Asks that a member goes: the leader about somebody else, anybody but the leader about themselves. */
    @Transactional
    public RosterChangeId ask(TeamId id, AccountId about, String reason) {
        AccountId me = current.require().id();
        TeamFacts team = held(id);
        if (!team.has(me) || !team.has(about)) throw new NotFound();
        if (team.ledBy(about)) throw new RuleViolation("team.roster.leader");
        if (!about.equals(me) && !team.ledBy(me)) throw new RuleViolation("team.leaderOnly");
        String words = written(reason);
        Instant now = clock.instant();
        RosterChange change = new RosterChange(
                RosterChangeId.random(),
                id,
                about,
                me,
                words,
                now,
                "",
                about.equals(me) ? now : null,
                null,
                "",
                Set.of());
        try {
            queries.add(change);
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("team.roster.already");
        }
        moved(change, me, Step.ASKED);
        return change.id();
    }

    /** The person says something about it; may be said again until it is decided. */
    @Transactional
    public void speak(RosterChangeId id, String words) {
        AccountId me = current.require().id();
        RosterChange change = heldOpen(id);
        if (!change.about().equals(me)) throw new NotFound();
        if (change.decidedAt() != null) throw new RuleViolation("team.roster.over");
        String said = words.strip();
        if (said.isEmpty()) throw new RuleViolation("team.roster.nothing");
        if (said.length() > LONGEST) throw new RuleViolation("team.roster.long", LONGEST);
        queries.heard(id, said, clock.instant());
        moved(change, me, Step.HEARD);
    }

    /** Whoever moderates allows it or not, with a reason, once the person was heard or has let the time pass. */
    @Transactional
    public void decide(RosterChangeId id, boolean allowed, String reason) {
        Actor actor = current.require();
        RosterChange change = heldOpen(id);
        TeamFacts team = teams.find(change.team()).orElseThrow(NotFound::new);
        if (!decides(actor, team)) throw new NotFound();
        if (team.has(actor.id()) || team.institutions().stream().anyMatch(actor::belongsTo))
            throw new RuleViolation("team.roster.own");
        Instant now = clock.instant();
        if (change.stage(now) == Stage.HEARING) throw new RuleViolation("team.roster.hear");
        if (change.stage(now) == Stage.CONFIRMING) throw new RuleViolation("team.roster.over");
        String words = written(reason);
        if (allowed && teams.rulesWithout(team.id(), change.about()).stream().anyMatch(rule -> !rule.met()))
            throw new RuleViolation("team.roster.rules");
        if (allowed) queries.allowed(id, actor.id(), words, now);
        else queries.denied(id, actor.id(), words, now);
        audit.record(
                actor,
                allowed ? "team.roster.allow" : "team.roster.deny",
                "team",
                team.id().value(),
                words);
        moved(change, actor.id(), allowed ? Step.ALLOWED : Step.DENIED);
    }

    /** One of those who remain confirms; with the last of them the person is out. */
    @Transactional
    public void confirm(RosterChangeId id) {
        AccountId me = current.require().id();
        RosterChange change = heldOpen(id);
        TeamFacts team =
                teams.find(change.team()).filter(found -> found.has(me)).orElseThrow(NotFound::new);
        if (change.about().equals(me) || change.decidedAt() == null) throw new RuleViolation("team.roster.over");
        queries.confirm(id, me, clock.instant());
        RosterChange now = queries.open(id).orElseThrow(NotFound::new);
        live.changed(team.id());
        boolean all = team.members().stream()
                .map(TeamMember::account)
                .filter(member -> !member.equals(change.about()))
                .allMatch(now.confirmed()::contains);
        if (!all) return;
        queries.end(id, "CARRIED", clock.instant());
        roster.remove(team.id(), change.about());
        moved(change, me, Step.CARRIED);
    }

    /** Whoever asked takes it back, until it is done. */
    @Transactional
    public void drop(RosterChangeId id) {
        RosterChange change = heldOpen(id);
        if (!change.askedBy().equals(current.require().id())) throw new NotFound();
        queries.end(id, "DROPPED", clock.instant());
        live.changed(change.team());
    }

    private RosterChange heldOpen(RosterChangeId id) {
        RosterChange change = queries.open(id).orElseThrow(NotFound::new);
        if (!catalogue.readable(change.team())) throw new NotFound();
        held(change.team());
        return queries.open(id).orElseThrow(() -> new RuleViolation("team.roster.over"));
    }

    /** Asked before it is held, so that a stranger makes nobody wait. */
    private TeamFacts held(TeamId id) {
        if (!catalogue.readable(id)) throw new NotFound();
        TeamFacts team = teams.held(id);
        if (team.status() != TeamStatus.ENTERED) throw new RuleViolation("team.roster.notEntered");
        return team;
    }

    private boolean decides(Actor actor, TeamFacts team) {
        ChallengeFacts challenge = challenges.get(team.challenge());
        return actor.has(Role.PROGRAMME_OFFICE) || actor.moderates(challenge.primarySpoke());
    }

    private static String written(String reason) {
        String words = reason.strip();
        if (words.length() < SHORTEST) throw new RuleViolation("team.roster.short", SHORTEST);
        if (words.length() > LONGEST) throw new RuleViolation("team.roster.long", LONGEST);
        return words;
    }

    private void moved(RosterChange change, AccountId by, Step step) {
        live.changed(change.team());
        events.publishEvent(new RosterChangeMoved(change.id(), change.team(), change.about(), by, step));
    }
}

package it.mics.bottega.team.motion;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.RosterVotes;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members decide together: the leader and one more take somebody out; more than half replace a leader who does nothing. */
@Service
public class TeamMotions {
    /** A reason has at most so many letters. */
    public static final int LONGEST = 600;
    /** A reason has at least so many letters. */
    public static final int SHORTEST = 10;
    /** So long members have to say whether they agree; then it is over. */
    public static final Duration OPEN = Duration.ofDays(7);

    private final MotionQueries queries;
    private final LeaderTraces traces;
    private final TeamRegister teams;
    private final People people;
    private final RosterVotes roster;
    private final LiveTeams live;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamMotions(
            MotionQueries queries,
            LeaderTraces traces,
            TeamRegister teams,
            People people,
            RosterVotes roster,
            LiveTeams live,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.traces = traces;
        this.teams = teams;
        this.people = people;
        this.roster = roster;
        this.live = live;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What the team is deciding, for its members. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Motions of(TeamId id) {
        TeamFacts team = teams.find(id).filter(found -> found.has(me())).orElseThrow(NotFound::new);
        return new Motions(
                team,
                team.status().open() ? queries.open(id) : List.of(),
                team.status().open() ? traces.idleSince(team, clock.instant()) : Optional.empty(),
                people.names(team.members().stream().map(TeamMember::account).toList()));
    }

    /** The leader proposes that a member goes; one more has to agree, and the member learns why. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public MotionId remove(TeamId id, AccountId member, String reason) {
        TeamFacts team = held(id);
        if (!team.ledBy(me())) throw new RuleViolation("team.leaderOnly");
        if (!team.has(member) || member.equals(me())) throw new NotFound();
        if (team.members().size() < 3) throw new RuleViolation("team.motion.two");
        String words = reason.strip();
        if (words.length() < SHORTEST) throw new RuleViolation("team.motion.short", SHORTEST);
        if (words.length() > LONGEST) throw new RuleViolation("team.motion.long", LONGEST);
        return opened(new Motion(
                MotionId.random(), id, MotionKind.REMOVE, member, me(), words, clock.instant(), Set.of(me())));
    }

    /** A member proposes who leads in place of a leader who has done nothing for a week; the leader ends it by any act. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public MotionId lead(TeamId id, AccountId successor) {
        TeamFacts team = held(id);
        if (!team.has(successor) || team.ledBy(successor)) throw new NotFound();
        if (team.ledBy(me())) throw new RuleViolation("team.motion.handOver");
        requireIdle(team);
        return opened(
                new Motion(MotionId.random(), id, MotionKind.LEAD, successor, me(), "", clock.instant(), Set.of(me())));
    }

    /** Agrees; with the last voice that was missing it is done. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void agree(MotionId id) {
        Motion motion = queries.open(id).orElseThrow(NotFound::new);
        TeamFacts team = held(motion.team());
        motion = queries.open(id).orElseThrow(() -> new RuleViolation("team.motion.over"));
        if (motion.kind() == MotionKind.REMOVE && motion.about().equals(me()))
            throw new RuleViolation("team.motion.own");
        if (motion.kind() == MotionKind.LEAD) requireIdle(team);
        queries.voice(id, me(), clock.instant());
        Set<AccountId> voices = new HashSet<>(motion.voices());
        voices.add(me());
        if (carried(motion, team, voices)) carryOut(motion, team);
        live.changed(team.id());
    }

    /** Whoever proposed it takes it back; a leader who is to be replaced says that they are there. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void drop(MotionId id) {
        Motion motion = queries.open(id).orElseThrow(NotFound::new);
        TeamFacts team = held(motion.team());
        boolean there = motion.kind() == MotionKind.LEAD && team.ledBy(me());
        if (!there && !motion.by().equals(me())) throw new RuleViolation("team.motion.notYours");
        queries.end(id, "DROPPED", clock.instant());
        live.changed(team.id());
    }

    /** Ends what nobody decided in time. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Transactional
    void lapse() {
        Instant now = clock.instant();
        queries.lapse(now.minus(OPEN), now).forEach(live::changed);
    }

    private MotionId opened(Motion motion) {
        try {
            queries.add(motion);
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("team.motion.already");
        }
        queries.voice(motion.id(), me(), clock.instant());
        events.publishEvent(
                new MotionMoved(motion.id(), motion.team(), motion.kind(), motion.about(), motion.by(), false, null));
        live.changed(motion.team());
        return motion.id();
    }

    /** Nobody leads against their will: the one who is to lead is among the voices. */
    private static boolean carried(Motion motion, TeamFacts team, Set<AccountId> voices) {
        boolean willing = motion.kind() == MotionKind.REMOVE
                ? team.leader().filter(voices::contains).isPresent()
                : voices.contains(motion.about());
        return willing && voices.size() >= motion.needed(team.members().size());
    }

    private void carryOut(Motion motion, TeamFacts team) {
        queries.end(motion.id(), "CARRIED", clock.instant());
        AccountId before = team.leader().orElseThrow(NotFound::new);
        if (motion.kind() == MotionKind.REMOVE) roster.remove(team.id(), motion.about());
        else roster.lead(team.id(), before, motion.about());
        events.publishEvent(
                new MotionMoved(motion.id(), motion.team(), motion.kind(), motion.about(), motion.by(), true, before));
    }

    private void requireIdle(TeamFacts team) {
        if (traces.idleSince(team, clock.instant()).isEmpty()) throw new RuleViolation("team.motion.atWork");
    }

    /** Asked before it is held, so that a stranger makes nobody wait. */
    private TeamFacts held(TeamId id) {
        if (teams.find(id).filter(found -> found.has(me())).isEmpty()) throw new NotFound();
        TeamFacts team = teams.held(id);
        if (!team.has(me())) throw new NotFound();
        if (!team.status().open()) throw new RuleViolation("team.motion.frozen", team.name());
        return team;
    }

    private AccountId me() {
        Actor actor = current.require();
        return actor.id();
    }
}

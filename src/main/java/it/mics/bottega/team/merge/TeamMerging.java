package it.mics.bottega.team.merge;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.RosterVotes;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.merge.MergeMoved.Move;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How two teams of one challenge become one: a leader proposes it, everybody who changes team agrees, and so does more than half of the other one. */
@Service
public class TeamMerging {
    /** A message has at most so many letters. */
    public static final int LONGEST = 600;
    /** A message has at least so many letters. */
    public static final int SHORTEST = 10;
    /** So long members have to say whether they agree; then it is over. */
    public static final Duration OPEN = Duration.ofDays(7);

    private final MergeQueries queries;
    private final TeamRegister teams;
    private final TeamCatalogue catalogue;
    private final ChallengeRegister challenges;
    private final People people;
    private final RosterVotes roster;
    private final List<MergePart> parts;
    private final LiveTeams live;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamMerging(
            MergeQueries queries,
            TeamRegister teams,
            TeamCatalogue catalogue,
            ChallengeRegister challenges,
            People people,
            RosterVotes roster,
            List<MergePart> parts,
            LiveTeams live,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.teams = teams;
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.people = people;
        this.roster = roster;
        this.parts = parts;
        this.live = live;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What there is to decide, for members of this team and for whoever leads another one of the same challenge. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Merging of(TeamId id) {
        TeamFacts team = readable(id);
        Optional<TeamFacts> own = teams.of(me(), team.challenge());
        List<Merging.Item> open = own.map(mine -> items(id, mine)).orElse(List.of());
        Optional<Merging.Chance> chance = own.filter(mine -> !mine.id().equals(id))
                .filter(mine -> mine.ledBy(me()) && mine.status().open())
                .filter(mine -> team.status().open() && open.isEmpty())
                .flatMap(mine -> chance(mine, team));
        return new Merging(
                open,
                chance,
                people.names(open.stream().map(item -> item.merge().by()).toList()));
    }

    /** The leader of one team proposes it to another one; {@code away} says that the own team goes over into the other. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public MergeId propose(TeamId mine, TeamId other, boolean away, String message) {
        TeamFacts own = teams.find(mine).filter(found -> found.has(me())).orElseThrow(NotFound::new);
        if (!readable(other).challenge().equals(own.challenge()) || mine.equals(other)) throw new NotFound();
        teams.hold(List.of(mine, other));
        own = fresh(mine);
        if (!own.ledBy(me())) throw new RuleViolation("team.leaderOnly");
        String words = message.strip();
        if (words.length() < SHORTEST) throw new RuleViolation("team.merge.short", SHORTEST);
        if (words.length() > LONGEST) throw new RuleViolation("team.merge.long", LONGEST);
        TeamFacts guest = away ? own : fresh(other);
        TeamFacts host = away ? fresh(other) : own;
        check(guest, host);
        TeamMerge merge =
                new TeamMerge(MergeId.random(), guest.id(), host.id(), me(), words, clock.instant(), Set.of(me()));
        try {
            queries.add(merge);
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("team.merge.already");
        }
        queries.voice(merge.id(), me(), merge.at());
        told(merge, Move.PROPOSED);
        agreed(merge, guest, host);
        return merge.id();
    }

    /** Agrees; with the last voice that was missing the two teams are one. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void agree(MergeId id) {
        TeamMerge merge = mine(id);
        teams.hold(List.of(merge.guest(), merge.host()));
        requireOpen(id);
        TeamFacts guest = fresh(merge.guest());
        TeamFacts host = fresh(merge.host());
        if (!guest.has(me()) && !host.has(me())) throw new NotFound();
        queries.voice(id, me(), clock.instant());
        agreed(queries.open(id).orElseThrow(), guest, host);
    }

    /** A leader says no, or whoever proposed it takes it back. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void drop(MergeId id) {
        TeamMerge merge = mine(id);
        teams.hold(List.of(merge.guest(), merge.host()));
        requireOpen(id);
        boolean back = merge.by().equals(me());
        if (!back && !fresh(merge.guest()).ledBy(me()) && !fresh(merge.host()).ledBy(me()))
            throw new RuleViolation("team.leaderOnly");
        queries.end(id, back ? "DROPPED" : "DECLINED", clock.instant());
        if (!back) told(merge, Move.DECLINED);
        changed(merge);
    }

    /** Ends what nobody decided in time. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 90_000)
    @Transactional
    void lapse() {
        Instant now = clock.instant();
        queries.lapse(now.minus(OPEN), now).forEach(live::changed);
    }

    private void requireOpen(MergeId id) {
        if (queries.open(id).isEmpty()) throw new RuleViolation("team.merge.over");
    }

    private void agreed(TeamMerge merge, TeamFacts guest, TeamFacts host) {
        if (merge.carried(guest, host)) {
            check(guest, host);
            queries.end(merge.id(), "CARRIED", clock.instant());
            roster.merge(guest.id(), host.id());
            queries.into(guest.id(), host.id());
            parts.forEach(part -> part.merged(guest, fresh(host.id())));
        }
        changed(merge);
    }

    private void check(TeamFacts guest, TeamFacts host) {
        for (TeamFacts team : List.of(guest, host))
            if (!team.status().open()) throw new RuleViolation("team.merge.frozen", team.name());
        ChallengeFacts challenge = challenges.get(host.challenge());
        if (!challenge.takesEntries(clock.instant())) throw new RuleViolation("team.challenge.closed");
        int together = guest.members().size() + host.members().size();
        int most = challenge.teamRules().maxSize();
        if (together > most) throw new RuleViolation("team.merge.tooMany", together, most);
        parts.forEach(part -> part.check(guest));
    }

    private Optional<Merging.Chance> chance(TeamFacts mine, TeamFacts team) {
        ChallengeFacts challenge = challenges.get(team.challenge());
        if (!challenge.takesEntries(clock.instant())) return Optional.empty();
        return Optional.of(new Merging.Chance(
                mine,
                mine.members().size() + team.members().size(),
                challenge.teamRules().maxSize()));
    }

    /** On the own page everything; on the page of another team what is between the two. */
    private List<Merging.Item> items(TeamId page, TeamFacts own) {
        return queries.open(page).stream()
                .filter(merge -> merge.guest().equals(own.id()) || merge.host().equals(own.id()))
                .flatMap(merge -> teams
                        .find(merge.guest())
                        .flatMap(guest -> teams.find(merge.host()).map(host -> new Merging.Item(merge, guest, host)))
                        .stream())
                .toList();
    }

    private TeamFacts readable(TeamId id) {
        if (!catalogue.readable(id)) throw new NotFound();
        return fresh(id);
    }

    private TeamFacts fresh(TeamId id) {
        return teams.find(id).orElseThrow(NotFound::new);
    }

    /** Asked before anything is held, so that a stranger makes nobody wait. */
    private TeamMerge mine(MergeId id) {
        return queries.open(id)
                .filter(merge -> Stream.of(merge.guest(), merge.host())
                        .flatMap(team -> teams.find(team).stream())
                        .anyMatch(team -> team.has(me())))
                .orElseThrow(NotFound::new);
    }

    private void told(TeamMerge merge, Move move) {
        events.publishEvent(new MergeMoved(merge.id(), merge.guest(), merge.host(), me(), merge.by(), move));
    }

    private void changed(TeamMerge merge) {
        live.changed(merge.guest());
        live.changed(merge.host());
    }

    private AccountId me() {
        return current.require().id();
    }
}

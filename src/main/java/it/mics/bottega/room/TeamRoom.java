package it.mics.bottega.room;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members of a team find and do in its room; to everybody else there is no such room. */
@Service
@PreAuthorize("hasRole('SIGNED_IN')")
public class TeamRoom {
    /** The most characters of a message. */
    public static final int LONGEST = 4000;

    /** The most characters of the name of a date. */
    public static final int LONGEST_TITLE = 120;

    private static final int DATES_AT_MOST = 40;

    private final RoomRows rows;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final ProposalReading proposals;
    private final ProposalFiles files;
    private final People people;
    private final CurrentActor current;
    private final LiveTeams live;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    TeamRoom(
            RoomRows rows,
            TeamRegister teams,
            ChallengeRegister challenges,
            ProposalReading proposals,
            ProposalFiles files,
            People people,
            CurrentActor current,
            LiveTeams live,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.teams = teams;
        this.challenges = challenges;
        this.proposals = proposals;
        this.files = files;
        this.people = people;
        this.current = current;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** The room with so many of its latest messages. */
    @Transactional(readOnly = true)
    public RoomFacts of(TeamId id, int latest) {
        Actor actor = current.require();
        TeamFacts team = mine(id, actor);
        List<RoomRows.Row> said = rows.latest(id, latest);
        Set<AccountId> everybody = new HashSet<>(accounts(team));
        said.stream().map(RoomRows.Row::author).filter(Objects::nonNull).forEach(everybody::add);
        Map<AccountId, String> names = people.names(everybody);
        @Nullable ProposalFacts proposal = proposals.ofTeam(id).orElse(null);
        return new RoomFacts(
                actor.id(),
                team,
                about(challenges.get(team.challenge())),
                people.names(accounts(team)),
                teams.rules(id),
                proposal,
                said.reversed().stream().map(row -> message(row, names)).toList(),
                Math.max(0, rows.count(id) - said.size()),
                rows.writers(id),
                rows.dates(id),
                proposal == null ? List.of() : files.next(proposal.id()));
    }

    /** Says something to the team; members whose whole name stands behind an at sign are told. */
    @Transactional
    public RoomMessageId write(TeamId id, String words) {
        Actor actor = current.require();
        TeamFacts team = mine(id, actor);
        String said = text(words, LONGEST, "room.write.missing");
        Instant now = clock.now();
        RoomMessageId message = RoomMessageId.random();
        if (!rows.write(message, id, actor.id(), said, now)) throw new NotFound();
        Set<AccountId> mentioned = new HashSet<>(Mentions.in(said, people.names(accounts(team))));
        mentioned.remove(actor.id());
        rows.mention(message, mentioned);
        events.publishEvent(new RoomMessageWritten(message, id, actor.id(), mentioned, now));
        live.changed(id);
        return message;
    }

    /** Takes back what I said; that something stood there remains. */
    @Transactional
    public void remove(RoomMessageId message) {
        live.changed(rows.remove(message, current.require().id(), clock.now()).orElseThrow(NotFound::new));
    }

    /** Says who writes a part of the proposal; nobody where the person is null. */
    @Transactional
    public void give(TeamId id, ProposalSection section, @Nullable AccountId to) {
        Actor actor = current.require();
        mine(id, actor);
        Instant now = clock.now();
        if (to == null) rows.free(id, section);
        else if (!rows.give(id, section, to, now)) throw new RuleViolation("room.give.notMember");
        if (to != null && !to.equals(actor.id())) events.publishEvent(new SectionGiven(id, section, to, now));
        live.changed(id);
    }

    /** Adds a date to the calendar of the team. */
    @Transactional
    public RoomDateId add(TeamId id, String title, Instant at) {
        Actor actor = current.require();
        mine(id, actor);
        String named = text(title, LONGEST_TITLE, "room.date.missing");
        Instant now = clock.now();
        if (at.isBefore(now)) throw new RuleViolation("room.date.past");
        if (rows.dates(id).size() >= DATES_AT_MOST) throw new RuleViolation("room.date.tooMany", DATES_AT_MOST);
        RoomDate date = new RoomDate(RoomDateId.random(), named, at);
        if (!rows.add(date, id, actor.id(), now)) throw new NotFound();
        live.changed(id);
        return date.id();
    }

    /** Takes a date out of the calendar of the team. */
    @Transactional
    public void drop(RoomDateId date) {
        live.changed(rows.drop(date, current.require().id()).orElseThrow(NotFound::new));
    }

    private TeamFacts mine(TeamId id, Actor actor) {
        // Asked before the team is read, so that a team of others costs what no team costs.
        if (!rows.isMember(id, actor.id())) throw new NotFound();
        return teams.find(id).orElseThrow(NotFound::new);
    }

    private static RoomFacts.About about(ChallengeFacts challenge) {
        return new RoomFacts.About(
                challenge.id(), challenge.title(), challenge.primarySpoke(), challenge.submitUntil());
    }

    private static Set<AccountId> accounts(TeamFacts team) {
        return Set.copyOf(team.members().stream().map(TeamMember::account).toList());
    }

    private static RoomMessage message(RoomRows.Row row, Map<AccountId, String> names) {
        AccountId author = row.author();
        return new RoomMessage(
                row.id(),
                author,
                author == null ? "" : names.getOrDefault(author, ""),
                row.at(),
                row.words(),
                row.mentioned());
    }

    private static String text(String typed, int longest, String missing) {
        String text = typed.strip();
        if (text.isEmpty()) throw new RuleViolation(missing);
        if (text.length() > longest) throw new RuleViolation("room.tooLong", longest);
        return text;
    }
}

package it.mics.bottega.conversation;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those concerned read of conversations: each side the words of both, and the names of its own people alone. */
@Service
@PreAuthorize("hasRole('SIGNED_IN')")
public class ConversationReading {
    private final ConversationRows rows;
    private final ConversationPolicy policy;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final People people;
    private final CurrentActor current;
    private final DatabaseClock clock;

    ConversationReading(
            ConversationRows rows,
            ConversationPolicy policy,
            ChallengeRegister challenges,
            TeamRegister teams,
            People people,
            CurrentActor current,
            DatabaseClock clock) {
        this.rows = rows;
        this.policy = policy;
        this.challenges = challenges;
        this.teams = teams;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** What a member of a team finds before anybody has written: the challenge, and whether one may still write. */
    public record Blank(TeamId team, String teamName, ChallengeId challenge, boolean open) {}

    /** The team of which the reader is a member, as the page of its conversation needs it. */
    @Transactional(readOnly = true)
    public Blank blank(TeamId id) {
        TeamFacts team = mine(id);
        ChallengeFacts challenge = challenges.get(team.challenge());
        return new Blank(id, team.name(), challenge.id(), challenge.takesEntries(clock.now()));
    }

    /** The conversation of my team, where one has begun. */
    @Transactional(readOnly = true)
    public Optional<Conversation> ofTeam(TeamId id) {
        TeamFacts team = mine(id);
        return rows.ofTeam(id).map(row -> shown(row, challenges.get(team.challenge()), Side.TEAM));
    }

    /** The conversations about this challenge, for its company and for the moderators of its spoke. */
    @Transactional(readOnly = true)
    public List<Conversation> about(ChallengeId id) {
        Actor actor = current.require();
        ChallengeFacts challenge = challenges.find(id).orElseThrow(NotFound::new);
        Side side = policy.side(actor, challenge).orElseThrow(NotFound::new);
        return rows.about(id).stream().map(row -> shown(row, challenge, side)).toList();
    }

    private TeamFacts mine(TeamId id) {
        Actor actor = current.require();
        // Asked before the team is read, so that a team of others costs what no team costs.
        if (!rows.isMember(id, actor.id())) throw new NotFound();
        return teams.find(id).orElseThrow(NotFound::new);
    }

    private Conversation shown(ConversationRows.Row row, ChallengeFacts challenge, Side reader) {
        List<ConversationRows.LineRow> said = rows.lines(row.id());
        Map<AccountId, String> names = people.names(said.stream()
                .filter(line -> reader == Side.MODERATOR || line.side() == reader)
                .map(ConversationRows.LineRow::author)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        boolean knows = reader != Side.COMPANY || row.named();
        return new Conversation(
                row.id(),
                row.challenge(),
                challenge.title(),
                challenge.primarySpoke(),
                reader == Side.COMPANY ? null : row.team(),
                knows ? row.teamName() : null,
                row.number(),
                row.named(),
                challenge.takesEntries(clock.now()),
                row.lookAsked(),
                reader,
                said.stream()
                        .map(line -> new Conversation.Line(
                                line.id(), line.side(), name(line, names), line.at(), line.words(), line.reason()))
                        .toList());
    }

    private static @Nullable String name(ConversationRows.LineRow line, Map<AccountId, String> names) {
        AccountId author = line.author();
        return author == null ? null : names.get(author);
    }
}

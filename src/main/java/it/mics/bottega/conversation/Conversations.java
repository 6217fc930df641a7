package it.mics.bottega.conversation;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.LiveChallenge;
import it.mics.bottega.conversation.ConversationMoved.What;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teams, companies and moderators do in a conversation, while the challenge takes proposals. */
@Service
@PreAuthorize("hasRole('SIGNED_IN')")
public class Conversations {
    /** The most characters of what one says at once. */
    public static final int LONGEST = 4000;

    private final ConversationRows rows;
    private final ConversationPolicy policy;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final AuditTrail audit;
    private final LiveChallenge live;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    Conversations(
            ConversationRows rows,
            ConversationPolicy policy,
            ChallengeRegister challenges,
            TeamRegister teams,
            AuditTrail audit,
            LiveChallenge live,
            CurrentActor current,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.policy = policy;
        this.challenges = challenges;
        this.teams = teams;
        this.audit = audit;
        this.live = live;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** A team writes to the company, which learns its name only where {@code named} says so, then or before. */
    @Transactional
    public LineId write(TeamId id, String words, boolean named) {
        Actor actor = current.require();
        if (!rows.isMember(id, actor.id())) throw new NotFound();
        // Nobody comes or goes meanwhile.
        TeamFacts team = teams.held(id);
        if (!team.has(actor.id())) throw new NotFound();
        ChallengeFacts challenge = challenges.get(team.challenge());
        if (actor.actsFor(challenge.owner())) throw new RuleViolation("conversation.bothSides");
        String said = text(words);
        if (!challenge.takesEntries(clock.now())) throw new RuleViolation("conversation.closed");
        ConversationId conversation = rows.begun(id, challenge.id(), named, clock.now());
        return said(
                conversation,
                Side.TEAM,
                actor,
                said,
                new ConversationMoved(What.TEAM_WROTE, challenge.id(), id, UUID.randomUUID()));
    }

    /** The company writes to a team that has written to it. */
    @Transactional
    public LineId answer(ConversationId id, String words) {
        Actor actor = current.require();
        ConversationRows.Row row = read(id, actor, Side.COMPANY);
        return said(
                id,
                Side.COMPANY,
                actor,
                text(words),
                new ConversationMoved(What.COMPANY_WROTE, row.challenge(), row.team(), UUID.randomUUID()));
    }

    /** Either side asks the moderators of the spoke to look at the conversation. */
    @Transactional
    public void askToLook(ConversationId id) {
        Actor actor = current.require();
        ConversationRows.Row row = rows.find(id).orElseThrow(NotFound::new);
        boolean team = rows.isMember(row.team(), actor.id());
        if (!team) read(id, actor, Side.COMPANY);
        if (!rows.look(id, actor.id(), clock.now())) throw new RuleViolation("conversation.look.already");
        // Who asks for the team stands under the team: the company reads what stands under its challenge.
        if (team) audit.record(actor, "conversation.LOOK", "team", row.team().value(), null);
        else
            audit.record(
                    actor,
                    "conversation.LOOK",
                    ConversationPolicy.SUBJECT,
                    row.challenge().value(),
                    null);
        events.publishEvent(new ConversationMoved(What.LOOK_ASKED, row.challenge(), row.team(), UUID.randomUUID()));
        live.changed(row.challenge());
    }

    /** A moderator takes words out, with a reason that both sides read. */
    @Transactional
    public void takeOut(LineId line, TakenOutFor reason) {
        Actor actor = current.require();
        ConversationId id = rows.holding(line).orElseThrow(NotFound::new);
        ConversationRows.Row row = read(id, actor, Side.MODERATOR);
        Side side = rows.takeOut(line, reason, actor.id(), clock.now())
                .orElseThrow(() -> new RuleViolation("conversation.takeOut.gone"));
        rows.looked(id);
        audit.record(
                actor,
                "conversation.TAKEN_OUT",
                ConversationPolicy.SUBJECT,
                row.challenge().value(),
                reason.name());
        What what = side == Side.TEAM ? What.TEAM_TAKEN_OUT : What.COMPANY_TAKEN_OUT;
        events.publishEvent(new ConversationMoved(what, row.challenge(), row.team(), line.value()));
        live.changed(row.challenge());
    }

    /** A moderator has looked and lets everything stand. */
    @Transactional
    public void letStand(ConversationId id) {
        Actor actor = current.require();
        ConversationRows.Row row = read(id, actor, Side.MODERATOR);
        if (!row.lookAsked()) throw new RuleViolation("conversation.look.none");
        rows.looked(id);
        audit.record(
                actor,
                "conversation.STANDS",
                ConversationPolicy.SUBJECT,
                row.challenge().value(),
                null);
        live.changed(row.challenge());
    }

    private LineId said(ConversationId id, Side side, Actor actor, String words, ConversationMoved moved) {
        LineId line = LineId.random();
        if (!rows.write(line, id, side, actor.id(), words)) throw new RuleViolation("conversation.closed");
        events.publishEvent(moved);
        live.changed(moved.challenge());
        return line;
    }

    private ConversationRows.Row read(ConversationId id, Actor actor, Side as) {
        ConversationRows.Row row = rows.find(id).orElseThrow(NotFound::new);
        ChallengeFacts challenge = challenges.find(row.challenge()).orElseThrow(NotFound::new);
        if (policy.side(actor, challenge).filter(as::equals).isEmpty()) throw new NotFound();
        return row;
    }

    private static String text(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) throw new RuleViolation("conversation.missing");
        if (words.length() > LONGEST) throw new RuleViolation("conversation.tooLong", LONGEST);
        return words;
    }
}

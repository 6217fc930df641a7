package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.AskingEnded.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come into a team and go: each joins by an own act, and only one team per challenge. */
@Service
@Transactional
@PreAuthorize("hasRole('RESEARCHER')")
public class TeamMembership {
    private final Rosters rosters;
    private final TeamQueries queries;
    private final Endings endings;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    TeamMembership(
            Rosters rosters,
            TeamQueries queries,
            Endings endings,
            CurrentActor current,
            ApplicationEventPublisher events) {
        this.rosters = rosters;
        this.endings = endings;
        this.queries = queries;
        this.current = current;
        this.events = events;
    }

    /** The leader invites a researcher, who has seven days to answer. */
    public void invite(TeamId id, AccountId person, @Nullable OpenRoleId role, String message) {
        Actor actor = current.require();
        Team team = hold(person, id);
        team.requireLeader(actor.id());
        ChallengeFacts challenge = rosters.openChallenge(team.challenge());
        rosters.invitable(person);
        rosters.admissible(challenge, person, rosters.organisation(person, actor));
        if (queries.activeTeam(person, team.challenge()).isPresent()) throw new RuleViolation("team.invite.placed");
        team.invite(actor.id(), person, role, message, rosters.now());
        rosters.write(team);
        events.publishEvent(new MemberInvited(id, person, rosters.now()));
    }

    /** The person who acts asks to join. */
    public void ask(TeamId id, @Nullable OpenRoleId role, String message) {
        Actor actor = current.require();
        Team team = hold(actor.id(), id);
        ChallengeFacts challenge = rosters.openChallenge(team.challenge());
        rosters.admissible(challenge, actor.id(), rosters.organisation(actor.id(), actor));
        queries.activeTeam(actor.id(), team.challenge()).ifPresent(name -> {
            throw new RuleViolation("team.join.elsewhere", name);
        });
        team.request(actor.id(), role, message, rosters.now());
        rosters.write(team);
        events.publishEvent(new JoinRequested(id, actor.id(), rosters.now()));
    }

    /** Says yes: the person to an invitation, the leader to a request; everything else the person had open for the challenge ends. */
    public void accept(MembershipId which) {
        Actor actor = current.require();
        PendingKey key = queries.pending(which).orElseThrow(NotFound::new);
        rosters.place(key.account(), key.challenge());
        Team team = endings.holdAllOf(key.account(), key.challenge(), key.team());
        ChallengeFacts challenge = rosters.openChallenge(key.challenge());
        OrganisationId organisation = rosters.organisation(key.account(), actor);
        rosters.admissible(challenge, key.account(), organisation);
        team.accept(actor.id(), which, organisation, rosters.now());
        rosters.settle(team);
        endings.endElsewhere(key.account(), key.challenge());
        events.publishEvent(new MemberJoined(key.team(), key.account(), rosters.now()));
    }

    /** Says no: the person to an invitation, the leader to a request. */
    public void decline(MembershipId which) {
        PendingKey key = queries.pending(which).orElseThrow(NotFound::new);
        Team team = rosters.lock(key.team());
        boolean invitation = team.decline(current.require().id(), which, rosters.now());
        rosters.write(team);
        events.publishEvent(new JoinDeclined(key.team(), key.account(), invitation, rosters.now()));
    }

    /** Takes back an invitation or a request that nobody has answered yet. */
    public void cancel(MembershipId which) {
        PendingKey key = queries.pending(which).orElseThrow(NotFound::new);
        Team team = rosters.lock(key.team());
        List<Ended> ended = team.cancel(current.require().id(), which, rosters.now());
        rosters.write(team);
        endings.tell(key.team(), ended, Why.TAKEN_BACK);
    }

    /** The person who acts leaves; a leader only when alone, and then the team ends. */
    public void leave(TeamId id) {
        Actor actor = current.require();
        Team team = rosters.lock(id);
        List<Ended> ended = team.leave(actor.id(), rosters.now());
        rosters.settle(team);
        endings.tell(id, ended, Why.TEAM_CLOSED);
        events.publishEvent(new MemberLeft(id, actor.id(), rosters.now()));
    }

    /** The leader makes another member the leader. */
    public void handOver(TeamId id, AccountId successor) {
        Team team = rosters.lock(id);
        team.stepDown(current.require().id(), successor);
        rosters.write(team);
        team.appoint(successor);
        rosters.write(team);
        events.publishEvent(new LeadHandedOver(id, successor, rosters.now()));
    }

    /** The person first and then the team, as everywhere: what is true of the person stays true until the end. */
    private Team hold(AccountId person, TeamId team) {
        rosters.hold(person, queries.challengeOf(team).orElseThrow(NotFound::new));
        return rosters.lock(team);
    }
}

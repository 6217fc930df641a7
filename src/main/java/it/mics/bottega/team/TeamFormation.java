package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.team.AskingEnded.Why;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a researcher does to found a team, what its leader writes about it, and how the leader ends it. */
@Service
@Transactional
@PreAuthorize("hasRole('RESEARCHER')")
public class TeamFormation {
    private final Rosters rosters;
    private final Endings endings;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    TeamFormation(Rosters rosters, Endings endings, CurrentActor current, ApplicationEventPublisher events) {
        this.rosters = rosters;
        this.endings = endings;
        this.current = current;
        this.events = events;
    }

    /** Founds a team for an open challenge; whoever founds it leads it. */
    public TeamId found(ChallengeId challengeId, TeamForm form) {
        Actor actor = current.require();
        ChallengeFacts challenge = rosters.openChallenge(challengeId);
        OrganisationId organisation = rosters.organisation(actor.id(), actor);
        rosters.admissible(challenge, actor.id(), organisation);
        rosters.place(actor.id(), challengeId);
        Team team =
                new Team(challengeId, form, challenge.teamRules().maxSize(), actor.id(), organisation, rosters.now());
        rosters.settle(team);
        endings.endElsewhere(actor.id(), challengeId);
        events.publishEvent(new TeamFormed(team.id()));
        return team.id();
    }

    /** Changes name, pitch and whether the team looks for people. */
    public void edit(TeamId id, TeamForm form) {
        Team team = rosters.lock(id);
        team.edit(current.require().id(), form);
        rosters.write(team);
    }

    /** Adds a role to fill. */
    public OpenRoleId openRole(TeamId id, OpenRoleForm form) {
        Team team = rosters.lock(id);
        OpenRoleId role = team.openRole(current.require().id(), form, rosters.now());
        rosters.write(team);
        return role;
    }

    /** Looks no longer for somebody in this role. */
    public void closeRole(TeamId id, OpenRoleId role) {
        Team team = rosters.lock(id);
        team.closeRole(current.require().id(), role);
        rosters.write(team);
    }

    /** Ends a team that has handed in nothing: its members are free again, and all that waited is withdrawn. */
    public void disband(TeamId id) {
        Actor actor = current.require();
        Team team = rosters.lock(id);
        List<AccountId> members =
                team.roster().active().stream().map(Membership::account).toList();
        List<Ended> ended = team.disband(actor.id(), rosters.now());
        rosters.settle(team);
        endings.tell(id, ended, Why.TEAM_CLOSED);
        events.publishEvent(new TeamDisbanded(id, actor.id(), members, rosters.now()));
        events.publishEvent(new MemberLeft(id, actor.id(), rosters.now()));
    }
}

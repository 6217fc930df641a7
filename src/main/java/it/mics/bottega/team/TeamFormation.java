package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a researcher does to found a team, and what its leader writes about it. */
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
}

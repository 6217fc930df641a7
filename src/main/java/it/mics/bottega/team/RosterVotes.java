package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what members of a team have decided together; the team is held by whoever counted their voices. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RosterVotes {
    private final Rosters rosters;
    private final ApplicationEventPublisher events;

    RosterVotes(Rosters rosters, ApplicationEventPublisher events) {
        this.rosters = rosters;
        this.events = events;
    }

    /** Takes a member out. */
    public void remove(TeamId id, AccountId member) {
        Team team = rosters.lock(id);
        new Roster(team.memberships()).active(member).end(MembershipStatus.REMOVED, rosters.now());
        rosters.settle(team);
        events.publishEvent(new MemberLeft(id, member, rosters.now()));
    }

    /** Makes another member the leader. */
    public void lead(TeamId id, AccountId before, AccountId successor) {
        Team team = rosters.lock(id);
        team.stepDown(before, successor);
        rosters.write(team);
        team.appoint(successor);
        rosters.write(team);
        events.publishEvent(new LeadHandedOver(id, successor, rosters.now()));
    }
}

package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.AskingEnded.Why;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what members of a team have decided together; the team is held by whoever counted their voices. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RosterVotes {
    private final Rosters rosters;
    private final Endings endings;
    private final ApplicationEventPublisher events;

    RosterVotes(Rosters rosters, Endings endings, ApplicationEventPublisher events) {
        this.rosters = rosters;
        this.endings = endings;
        this.events = events;
    }

    /** Takes a member out. */
    public void remove(TeamId id, AccountId member) {
        Team team = rosters.lock(id);
        team.roster().active(member).end(MembershipStatus.REMOVED, rosters.now());
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

    /** Brings the people of one team into another; the first one ends, and with it what waits there. */
    public void merge(TeamId guestId, TeamId hostId) {
        Instant now = rosters.now();
        rosters.lockAll(List.of(guestId, hostId));
        Team guest = rosters.lock(guestId);
        Team host = rosters.lock(hostId);
        List<Membership> coming = guest.roster().active();
        List<Ended> ended = guest.cancelPending(now);
        // Written one after the other, since the database lets nobody be in two teams, and no team end with people in
        // it.
        coming.forEach(member -> member.end(MembershipStatus.LEFT, now));
        rosters.write(guest);
        guest.merged();
        rosters.write(guest);
        coming.forEach(member -> host.take(member, now));
        rosters.settle(host);
        endings.tell(guestId, ended, Why.TEAM_CLOSED);
        events.publishEvent(new TeamsMerged(
                guestId, hostId, coming.stream().map(Membership::account).toList(), now));
    }
}

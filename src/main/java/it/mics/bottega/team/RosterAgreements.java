package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into rosters which agreement a member has accepted, and derives anew what that changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RosterAgreements {
    private final Rosters rosters;

    RosterAgreements(Rosters rosters) {
        this.rosters = rosters;
    }

    /** The member has accepted this version; the membership that it is recorded with. */
    public MembershipId accepted(TeamId id, AccountId member, int version) {
        Team team = rosters.lock(id);
        Membership own = team.roster().active(member);
        team.requireOpen();
        own.agree(version);
        rosters.settle(team);
        return own.id();
    }

    /** Another version is in force: what was ready may not be any more. */
    public void renewed(Collection<TeamId> teams) {
        rosters.lockAll(teams).forEach(rosters::settle);
    }
}

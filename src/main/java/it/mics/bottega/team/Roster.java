package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is in a team, who is asked and who asks; finds people in it and says who may answer for whom. */
record Roster(List<Membership> memberships) {
    /** The members of today. */
    List<Membership> active() {
        return memberships.stream().filter(Membership::isActive).toList();
    }

    /** This person as a member. */
    Membership active(AccountId person) {
        return of(person).filter(Membership::isActive).orElseThrow(NotFound::new);
    }

    /** This person as a member, or as somebody who is asked or asks. */
    Optional<Membership> of(AccountId person) {
        return memberships.stream()
                .filter(there ->
                        there.account().equals(person) && there.status().current())
                .findFirst();
    }

    void requireLeader(AccountId by) {
        if (!active(by).isLeader()) throw new RuleViolation("team.leaderOnly");
    }

    /** What waits for this person’s answer: an invitation for the one invited, a request for the leader. */
    Membership answered(AccountId by, MembershipId which, Instant now) {
        Membership membership = pending(which);
        if (membership.status() == MembershipStatus.REQUESTED) requireLeader(by);
        else requireSelf(membership, by);
        if (membership.isExpired(now)) throw new RuleViolation("team.answer.expired");
        return membership;
    }

    /** What this person asked: an invitation for the leader, a request for the one who asks. */
    Membership asked(AccountId by, MembershipId which) {
        Membership membership = pending(which);
        if (membership.status() == MembershipStatus.INVITED) requireLeader(by);
        else requireSelf(membership, by);
        return membership;
    }

    /** What waits for an answer and concerns this person. */
    List<Membership> waiting(AccountId person) {
        return waiting().stream()
                .filter(asked -> asked.account().equals(person))
                .toList();
    }

    /** What waits for an answer. */
    List<Membership> waiting() {
        return memberships.stream().filter(asked -> asked.status().pending()).toList();
    }

    /** How many members fill this role. */
    long filling(OpenRoleId role) {
        return active().stream()
                .filter(member -> role.equals(member.openRole()))
                .count();
    }

    /** The members of today as they joined. */
    List<TeamMember> members() {
        return active().stream().map(Membership::member).toList();
    }

    private Membership pending(MembershipId which) {
        Membership membership = memberships.stream()
                .filter(asked -> asked.id().equals(which))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!membership.status().pending()) throw new RuleViolation("team.answer." + membership.status());
        return membership;
    }

    private static void requireSelf(Membership membership, AccountId by) {
        if (!membership.account().equals(by)) throw new NotFound();
    }
}

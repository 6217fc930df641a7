package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LookAlikes;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.rule.TeamMix;
import it.mics.bottega.team.rule.TeamRuleFinding;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A team with its roster and its open roles; its leader invites, each person answers for themselves. */
@Entity
class Team {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TeamId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "challenge_id"))
    private ChallengeId challenge;

    private String name = "";
    private @Nullable String nameLook;
    private @Nullable String pitchIt;
    private @Nullable String pitchEn;

    @Enumerated(EnumType.STRING)
    private TeamStatus status = TeamStatus.FORMING;

    private boolean recruiting = true;
    private int maxMembers;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "founded_by"))
    private @Nullable AccountId foundedBy;

    private Instant foundedAt;

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL)
    private List<Membership> memberships = new ArrayList<>();

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL)
    private List<OpenRole> roles = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    /** Founds a team with its first member, who leads it. */
    Team(
            ChallengeId challenge,
            TeamForm form,
            int maxMembers,
            AccountId founder,
            @Nullable OrganisationId organisation,
            Instant now) {
        this.id = TeamId.random();
        this.challenge = challenge;
        this.maxMembers = maxMembers;
        this.foundedBy = founder;
        this.foundedAt = now;
        describe(form);
        memberships.add(Membership.founder(this, founder, organisation, now));
    }

    void edit(AccountId by, TeamForm form) {
        requireLeader(by);
        requireOpen();
        describe(form);
    }

    private void describe(TeamForm form) {
        form.check(name);
        if (!form.keeps(name)) nameLook = LookAlikes.shape(form.name().strip());
        name = form.name().strip();
        pitchIt = form.pitch().it();
        pitchEn = form.pitch().en();
        recruiting = form.recruiting();
    }

    OpenRoleId openRole(AccountId by, OpenRoleForm form, Instant now) {
        requireLeader(by);
        requireOpen();
        roles.add(new OpenRole(this, form, now));
        return roles.getLast().id();
    }

    void closeRole(AccountId by, OpenRoleId role) {
        requireLeader(by);
        OpenRole.in(roles, role).close();
    }

    void invite(AccountId by, AccountId person, @Nullable OpenRoleId role, String message, Instant now) {
        requireLeader(by);
        ask(person, MembershipStatus.INVITED, role, message, now);
    }

    void request(AccountId person, @Nullable OpenRoleId role, String message, Instant now) {
        if (!recruiting) throw new RuleViolation("team.request.closed", name);
        ask(person, MembershipStatus.REQUESTED, role, message, now);
    }

    private void ask(AccountId person, MembershipStatus how, @Nullable OpenRoleId role, String message, Instant now) {
        requirePlace();
        roster().of(person).ifPresent(there -> {
            throw new RuleViolation("team.ask." + there.status());
        });
        memberships.add(
                Membership.pending(this, person, how, role == null ? null : OpenRole.in(roles, role), message, now));
    }

    /** Takes a person in: an invitation is accepted by the person, a request by the leader. */
    void accept(AccountId by, MembershipId which, @Nullable OrganisationId organisation, Instant now) {
        Membership membership = roster().answered(by, which, now);
        requirePlace();
        membership.join(organisation, now);
    }

    /** Says no; true where it was an invitation that the person declined. */
    boolean decline(AccountId by, MembershipId which, Instant now) {
        return roster().answered(by, which, now).decline(now);
    }

    /** Takes back what was asked: an invitation by the leader, a request by the person. */
    List<Ended> cancel(AccountId by, MembershipId which, Instant now) {
        return Ended.cancelled(List.of(roster().asked(by, which)), now);
    }

    /** Ends all that waits. */
    List<Ended> cancelPending(Instant now) {
        return Ended.cancelled(roster().waiting(), now);
    }

    /** Lets a member go; the leader only when alone, and then the team ends and with it what waits. */
    List<Ended> leave(AccountId by, Instant now) {
        Membership own = roster().active(by);
        requireOpen();
        if (roster().active().size() == 1) return disband(by, now);
        if (own.isLeader()) throw new RuleViolation("team.leave.leader");
        own.end(MembershipStatus.LEFT, now);
        return List.of();
    }

    /** Ends the team for everybody in it, as long as nothing is handed in, and with it what waits. */
    List<Ended> disband(AccountId by, Instant now) {
        requireLeader(by);
        requireOpen();
        roster().active().forEach(member -> member.end(MembershipStatus.LEFT, now));
        status = TeamStatus.DISBANDED;
        recruiting = false;
        return cancelPending(now);
    }

    /** Takes in a member of a team that goes over into this one. */
    void take(Membership member, Instant now) {
        requirePlace();
        memberships.add(Membership.moved(this, member, now));
    }

    /** Ends the team, whose people have gone over into another one. */
    void merged() {
        status = TeamStatus.MERGED;
        recruiting = false;
        roles.forEach(OpenRole::close);
    }

    /** First half of handing over; the database allows no moment with two leaders, so the service writes before {@link #appoint}. */
    void stepDown(AccountId by, AccountId successor) {
        requireLeader(by);
        roster().active(successor);
        requireOpen();
        roster().active(by).lead(false);
    }

    void appoint(AccountId successor) {
        roster().active(successor).lead(true);
    }

    /** Hands in: from now on nobody comes or goes. */
    List<Ended> enter(Instant now) {
        if (status == TeamStatus.ENTERED) return List.of();
        if (status != TeamStatus.READY) throw new RuleViolation("team.enter.notReady");
        status = TeamStatus.ENTERED;
        return cancelPending(now);
    }

    void reopen() {
        if (status == TeamStatus.ENTERED) status = TeamStatus.FORMING;
    }

    void decide(boolean awarded) {
        if (status.entered()) status = awarded ? TeamStatus.AWARDED : TeamStatus.NOT_SELECTED;
    }

    /** Brings the state in line with the challenge’s rules, and each role with who fills it. */
    void derive(TeamRules rules, Function<List<TeamMember>, TeamMix> mixes) {
        roles.forEach(role -> role.derive(roster().filling(role.id())));
        if (!status.open()) return;
        status = TeamRuleFinding.allMet(rules, mixes.apply(roster().members())) ? TeamStatus.READY : TeamStatus.FORMING;
    }

    Roster roster() {
        return new Roster(memberships);
    }

    void requireLeader(AccountId by) {
        roster().requireLeader(by);
    }

    void requireOpen() {
        if (!status.open()) throw status.frozen(name);
    }

    private void requirePlace() {
        requireOpen();
        if (roster().active().size() >= maxMembers) throw new RuleViolation("team.join.full", name);
    }

    TeamId id() {
        return id;
    }

    ChallengeId challenge() {
        return challenge;
    }

    TeamStatus status() {
        return status;
    }
}

package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person’s way into a team and out of it; nobody becomes active without an own recorded act. */
@Entity
class Membership {
    static final Duration ANSWER_WITHIN = Duration.ofDays(7);
    private static final int LONGEST_MESSAGE = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MembershipId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "challenge_id"))
    private ChallengeId challenge;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status;

    private boolean leader;
    private int agreement;
    private String roleTitle = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "open_role_id"))
    private @Nullable OpenRoleId openRole;

    private String message = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_at_join"))
    private @Nullable OrganisationId organisationAtJoin;

    private Instant askedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant joinedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    private Membership(Team team, AccountId account, MembershipStatus status, Instant now) {
        this.id = MembershipId.random();
        this.team = team;
        this.challenge = team.challenge();
        this.account = account;
        this.status = status;
        this.askedAt = now;
    }

    static Membership founder(Team team, AccountId account, @Nullable OrganisationId organisation, Instant now) {
        Membership founder = new Membership(team, account, MembershipStatus.ACTIVE, now);
        founder.leader = true;
        founder.joinedAt = now;
        founder.organisationAtJoin = organisation;
        return founder;
    }

    /** The same person, in the same role and from the same organisation, in the team that theirs has gone over into. */
    static Membership moved(Team into, Membership from, Instant now) {
        Membership moved = new Membership(into, from.account, MembershipStatus.ACTIVE, now);
        moved.joinedAt = now;
        moved.organisationAtJoin = from.organisationAtJoin;
        moved.roleTitle = from.roleTitle;
        return moved;
    }

    static Membership pending(
            Team team,
            AccountId account,
            MembershipStatus status,
            @Nullable OpenRole role,
            String message,
            Instant now) {
        if (role != null && !role.isOpen()) throw new RuleViolation("team.role.taken");
        if (message.length() > LONGEST_MESSAGE) throw new RuleViolation("team.message.tooLong", LONGEST_MESSAGE);
        Membership pending = new Membership(team, account, status, now);
        pending.message = message.strip();
        pending.expiresAt = now.plus(ANSWER_WITHIN);
        if (role != null) {
            pending.openRole = role.id();
            pending.roleTitle = role.title();
        }
        return pending;
    }

    void join(@Nullable OrganisationId organisation, Instant now) {
        status = MembershipStatus.ACTIVE;
        joinedAt = now;
        organisationAtJoin = organisation;
    }

    void end(MembershipStatus how, Instant now) {
        status = how;
        leader = false;
        endedAt = now;
    }

    /** Ends by a no; true where the person declined an invitation. */
    boolean decline(Instant now) {
        boolean invitation = isInvited();
        end(MembershipStatus.DECLINED, now);
        return invitation;
    }

    /** Ends unanswered at the moment until which an answer was awaited. */
    void expire() {
        if (expiresAt != null) end(MembershipStatus.EXPIRED, expiresAt);
    }

    /** Accepts a version of the agreement between the members; never an older one than before. */
    void agree(int accepted) {
        agreement = Math.max(agreement, accepted);
    }

    void lead(boolean leads) {
        leader = leads;
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    boolean isActive() {
        return status == MembershipStatus.ACTIVE;
    }

    /** True for an invitation and false for a request, while an answer is awaited. */
    boolean isInvited() {
        return status == MembershipStatus.INVITED;
    }

    MembershipId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    MembershipStatus status() {
        return status;
    }

    boolean isLeader() {
        return leader;
    }

    @Nullable
    OpenRoleId openRole() {
        return openRole;
    }

    TeamMember member() {
        return new TeamMember(account, organisationAtJoin, roleTitle, leader, agreement);
    }
}

package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's way to one brief under agreement, with the organisation of that day, and the rules of its life. */
@Entity
@Table(name = "brief_access")
class AccessRequest {
    static final int LONGEST_REASON = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccessId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "challenge_id", updatable = false))
    private ChallengeId challenge;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id", updatable = false))
    private AccountId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id", updatable = false))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private AccessStatus status = AccessStatus.REQUESTED;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant requestedAt;

    private @Nullable Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable Instant agreedAt;
    private @Nullable Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private @Nullable AccountId endedBy;

    private @Nullable String answer;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AccessRequest() {}

    private AccessRequest(
            ChallengeId challenge, AccountId person, OrganisationId organisation, String reason, Instant now) {
        this.id = AccessId.random();
        this.challenge = challenge;
        this.person = person;
        this.organisation = organisation;
        this.reason = reason;
        this.requestedAt = now;
    }

    /** Asks the company, as a member of this organisation, while proposals may still be submitted. */
    static AccessRequest ask(
            ChallengeFacts challenge,
            boolean readsAlready,
            OrganisationId as,
            String reason,
            Actor actor,
            Instant now) {
        if (challenge.confidentiality() != Confidentiality.NDA || readsAlready)
            throw new RuleViolation("access.ask.notNeeded");
        if (!challenge.takesEntries(now)) throw new RuleViolation("access.ask.closed");
        if (!actor.organisations().contains(as)) throw new RuleViolation("access.ask.organisation");
        return new AccessRequest(challenge.id(), actor.id(), as, words(reason, "access.ask.reasonMissing"), now);
    }

    AccessId id() {
        return id;
    }

    ChallengeId challenge() {
        return challenge;
    }

    AccountId person() {
        return person;
    }

    OrganisationId organisation() {
        return organisation;
    }

    AccessStatus status() {
        return status;
    }

    /** The company lets the person in, as far as the time allows and while they are where they were when they asked. */
    void grant(ChallengeFacts about, boolean stillThere, Actor actor, Instant now) {
        mustOwn(about, actor);
        if (Ending.isOver(about, now)) throw new RuleViolation("access.grant.over");
        if (!stillThere) throw new RuleViolation("access.grant.left");
        move(AccessStatus.GRANTED);
        decidedAt = now;
        decidedBy = actor.id();
    }

    /** The company refuses, and says why. */
    void refuse(ChallengeFacts about, String why, Actor actor, Instant now) {
        mustOwn(about, actor);
        String words = words(why, "access.answer.missing");
        end(AccessStatus.DENIED, actor.id(), now);
        decidedAt = now;
        decidedBy = actor.id();
        answer = words;
    }

    /** The person accepts the agreement as it stands now, for the first time or because it has a newer version, and may read. */
    Acceptance agree(ChallengeFacts about, Agreement current, int seen, int accepted, Actor actor, Instant now) {
        if (!actor.is(person)) throw new NotFound();
        if (Ending.isOver(about, now)) throw new RuleViolation("access.agree.over");
        if (!actor.organisations().contains(organisation)) throw new RuleViolation("access.agree.left");
        if (seen != current.version()) throw new RuleViolation("access.agree.newVersion");
        boolean anew = status == AccessStatus.ACTIVE && accepted < current.version();
        if (!anew) move(AccessStatus.ACTIVE);
        agreedAt = now;
        return new Acceptance(id, person, challenge, organisation, current.version(), current.sha256(), now);
    }

    /** The company takes it back, and says why. */
    void revoke(ChallengeFacts about, String why, Actor actor, Instant now) {
        mustOwn(about, actor);
        String words = words(why, "access.answer.missing");
        end(AccessStatus.REVOKED, actor.id(), now);
        answer = words;
    }

    /** It ends by itself: its time is over, or the person has left the organisation; false where neither is so. */
    boolean lapse(ChallengeFacts about, boolean stillThere, Instant now) {
        if (!status.isLiving()) return false;
        if (Ending.isOver(about, now)) end(AccessStatus.EXPIRED, null, now);
        else if (!stillThere) end(AccessStatus.LEFT_ORGANISATION, null, now);
        else return false;
        return true;
    }

    private void end(AccessStatus to, @Nullable AccountId by, Instant now) {
        move(to);
        endedAt = now;
        endedBy = by;
    }

    private void move(AccessStatus to) {
        if (!status.next().contains(to)) throw new RuleViolation("access.moved");
        status = to;
    }

    private static void mustOwn(ChallengeFacts about, Actor actor) {
        if (!actor.actsFor(about.owner())) throw new NotFound();
    }

    private static String words(String text, String missing) {
        String words = text.strip();
        if (words.isEmpty()) throw new RuleViolation(missing);
        if (words.length() > LONGEST_REASON) throw new RuleViolation("access.words.tooLong", LONGEST_REASON);
        return words;
    }
}

package it.mics.bottega.evaluation.panel;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place on a panel: offered, taken or turned down, and left when a conflict is found. */
@Entity
@Table(name = "panel_member")
class PanelMember {
    static final int MOST = 30;

    @Id
    private UUID id;

    @Column(name = "challenge_id")
    private UUID challenge;

    @Column(name = "juror_id")
    private UUID juror;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private PanelSide side;

    @Column(name = "load_limit")
    private int load;

    @Column(name = "chair")
    private boolean chair;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SeatStatus status;

    @Column(name = "invited_by")
    private @Nullable UUID invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PanelMember() {}

    PanelMember(ChallengeId challenge, AccountId juror, PanelSide side, int load, AccountId by, Instant now) {
        this.id = UUID.randomUUID();
        this.challenge = challenge.value();
        this.juror = juror.value();
        this.side = side;
        this.status = SeatStatus.INVITED;
        this.invitedAt = now;
        offer(side, load, by, now);
    }

    /** Offers the place again to somebody who had declined or left. */
    void again(PanelSide from, int most, AccountId by, Instant now) {
        if (status == SeatStatus.INVITED || status == SeatStatus.ACCEPTED) throw new RuleViolation("panel.already");
        offer(from, most, by, now);
    }

    private void offer(PanelSide from, int most, AccountId by, Instant now) {
        if (most < 1 || most > MOST) throw new RuleViolation("panel.load.range", MOST);
        side = from;
        load = most;
        status = SeatStatus.INVITED;
        invitedBy = by.value();
        invitedAt = now;
        answeredAt = null;
    }

    void answer(boolean yes, Instant now) {
        if (status != SeatStatus.INVITED) throw new RuleViolation("panel.answered");
        status = yes ? SeatStatus.ACCEPTED : SeatStatus.DECLINED;
        answeredAt = now;
    }

    void remove() {
        status = SeatStatus.REMOVED;
        chair = false;
    }

    void presides(boolean now) {
        if (now && status != SeatStatus.ACCEPTED) throw new RuleViolation("panel.chair.sits");
        chair = now;
    }

    ChallengeId challenge() {
        return new ChallengeId(challenge);
    }

    AccountId juror() {
        return new AccountId(juror);
    }
}

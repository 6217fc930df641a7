package it.mics.bottega.evaluation.panel;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import java.time.Instant;

/**
 * One juror's place on a panel.
 *
 * @param load how many proposals the person reads at most
 * @param assigned how many are assigned and not closed to the person
 * @param submitted how many of them are judged
 */
public record Seat(
        SeatId id,
        ChallengeId challenge,
        AccountId juror,
        String name,
        PanelSide side,
        SeatStatus status,
        boolean chair,
        int load,
        int assigned,
        int submitted,
        Instant invitedAt) {
    /** True where the person has said yes and still sits. */
    public boolean sits() {
        return status == SeatStatus.ACCEPTED;
    }
}

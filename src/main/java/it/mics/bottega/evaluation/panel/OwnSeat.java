package it.mics.bottega.evaluation.panel;

import it.mics.bottega.challenge.ChallengeFacts;

/** A place of mine on a panel, and the challenge as I may see it. */
public record OwnSeat(Seat seat, ChallengeFacts challenge) {
    /** True while I have not answered. */
    public boolean invited() {
        return seat.status() == SeatStatus.INVITED;
    }
}

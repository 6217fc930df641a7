package it.mics.bottega.evaluation.panel;

import it.mics.bottega.challenge.ChallengeFacts;
import java.util.List;

/** A panel as those see it who put it together. */
public record PanelSheet(ChallengeFacts challenge, List<Seat> seats, boolean open) {
    /** How many jurors read each proposal at least. */
    public static final int PER_PROPOSAL = 3;

    public PanelSheet {
        seats = List.copyOf(seats);
    }

    /** Those who have said yes. */
    public List<Seat> sitting() {
        return seats.stream().filter(Seat::sits).toList();
    }

    /** How many of them come from this side. */
    public long from(PanelSide side) {
        return sitting().stream().filter(seat -> seat.side() == side).count();
    }
}

package it.mics.bottega.evaluation.panel;

/** Where an invitation to a panel stands. */
public enum SeatStatus {
    INVITED,
    ACCEPTED,
    DECLINED,
    REMOVED;

    /** The message key of the name. */
    public String key() {
        return "panel.status." + name();
    }
}

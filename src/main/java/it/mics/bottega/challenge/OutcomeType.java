package it.mics.bottega.challenge;

/** What the chosen team receives. */
public enum OutcomeType {
    CONTRACT,
    PILOT,
    PRIZE,
    MENTORING,
    INTERNSHIP,
    RECOGNITION;

    /** The message key of the name. */
    public String key() {
        return "challenge.outcome." + name();
    }
}

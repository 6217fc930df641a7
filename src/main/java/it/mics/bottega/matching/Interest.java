package it.mics.bottega.matching;

/** What a researcher says about a challenge; who says no is not proposed for it. */
public enum Interest {
    WANT(1),
    OK(0.6),
    NONE(0.3),
    NO(0);

    private final double value;

    Interest(double value) {
        this.value = value;
    }

    /** How much it counts, in 0..1. */
    public double value() {
        return value;
    }

    /** The message key of the name. */
    public String key() {
        return "matching.interest." + name();
    }
}

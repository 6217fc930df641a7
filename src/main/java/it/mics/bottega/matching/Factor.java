package it.mics.bottega.matching;

/** What counts towards a match, in the order in which the points are summed; the first weights make 100. */
public enum Factor {
    MUST_HAVE(30),
    NICE_TO_HAVE(10),
    TEXT(15),
    SPOKE(15),
    SECTOR(10),
    TRL(5),
    INTEREST(10),
    AVAILABILITY(5);

    private final double weight;

    Factor(double weight) {
        this.weight = weight;
    }

    /** The most points it could give when the programme began; what holds now is in {@link Weights}. */
    public double weight() {
        return weight;
    }

    /** The message key of the name. */
    public String key() {
        return "matching.factor." + name();
    }
}

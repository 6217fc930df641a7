package it.mics.bottega.matching;

import java.util.List;

/** The points that one factor gives, and where they come from. */
public record Contribution(Factor factor, double points, List<? extends Evidence> evidence) {
    public Contribution {
        evidence = List.copyOf(evidence);
    }

    /** The most points it could have given. */
    public double weight() {
        return factor.weight();
    }
}

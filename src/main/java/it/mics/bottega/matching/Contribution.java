package it.mics.bottega.matching;

import java.util.List;

/** What one factor is worth, in 0..1, times the most points that it can give, and where that comes from. */
public record Contribution(Factor factor, double weight, double value, List<? extends Evidence> evidence) {
    public Contribution {
        evidence = List.copyOf(evidence);
    }

    /** The points that it gives. */
    public double points() {
        return weight * value;
    }
}

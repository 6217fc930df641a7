package it.mics.bottega.matching;

import java.util.List;

/** The points that one factor gives of the most that it can give, and where they come from. */
public record Contribution(Factor factor, double weight, double points, List<? extends Evidence> evidence) {
    public Contribution {
        evidence = List.copyOf(evidence);
    }
}

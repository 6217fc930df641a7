package it.mics.bottega.taxonomy;

import it.mics.bottega.kernel.LocalizedText;
import java.util.Map;

/** One of the eight thematic spokes; adjacency maps another spoke's number to its affinity in 0..1. */
public record Spoke(
        int number,
        String leaderName,
        String leadOrganisation,
        LocalizedText title,
        LocalizedText shortTitle,
        LocalizedText description,
        Map<Integer, Double> adjacency) {
    private static final double UNRELATED = 0.15;

    /** How near another spoke is, in 0..1: 1 for itself, 0.15 where nothing is declared (domain definition, symmetric). */
    public double affinity(int other) {
        return other == number ? 1 : adjacency.getOrDefault(other, UNRELATED);
    }
}

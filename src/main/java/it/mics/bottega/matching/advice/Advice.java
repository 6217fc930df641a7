package it.mics.bottega.matching.advice;

import java.util.List;

/** A step, or two together, and the score out of 100 that the match has once they are done. */
public record Advice(List<Change> changes, double before, double after) {
    public Advice {
        changes = List.copyOf(changes);
    }

    /** By how many points the score rises. */
    public double gain() {
        return after - before;
    }

    /** How much the steps take together. */
    public int effort() {
        return changes.stream().mapToInt(Change::effort).sum();
    }
}

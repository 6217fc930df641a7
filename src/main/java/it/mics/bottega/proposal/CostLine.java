package it.mics.bottega.proposal;

import jakarta.persistence.Embeddable;

/** One line of the budget, in integer cents. */
@Embeddable
public record CostLine(String what, long cents) {
    /** True where the line says what it is for and how much. */
    public boolean isComplete() {
        return !what.isBlank() && cents > 0;
    }
}

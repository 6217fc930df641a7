package it.mics.bottega.proposal;

import jakarta.persistence.Embeddable;

/** One step of the work plan: what is done, from which month to which, and what exists at its end. */
@Embeddable
public record WorkStep(String title, int fromMonth, int toMonth, String result) {
    /** True where nothing is missing and the months are in order. */
    public boolean isComplete() {
        return !title.isBlank() && fromMonth >= 1 && toMonth >= fromMonth;
    }
}

package it.mics.bottega.proposal.parts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One thing that would change, with a figure in hundredths of its unit, and on what that rests. */
@Embeddable
public record ImpactClaim(
        String what,
        @Nullable Long hundredths,
        String unit,
        @Enumerated(EnumType.STRING) Evidence evidence,
        String source) {
    /** A line on which nobody has written yet. */
    public static ImpactClaim empty() {
        return new ImpactClaim("", null, "", Evidence.CLAIMED, "");
    }
}

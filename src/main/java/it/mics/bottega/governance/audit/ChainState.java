package it.mics.bottega.governance.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one verification found: how many links it walked, and the first fault with its place, if there was one. */
public record ChainState(
        Instant at,
        long links,
        Duration took,
        @Nullable ChainFault fault,
        @Nullable Long place) {

    /** True where nobody has touched the record. */
    public boolean sound() {
        return fault == null;
    }

    /** Where the fault is, or 0 where there is none or it has no place. */
    public long faultPlace() {
        return place == null ? 0 : place;
    }
}

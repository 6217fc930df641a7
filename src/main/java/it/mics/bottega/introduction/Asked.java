package it.mics.bottega.introduction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a side has asked about somebody already: under way or come about, or answered with a no that holds until a day. */
public record Asked(@Nullable Instant againFrom) {
    /** Under way, or come about. */
    static final Asked STANDING = new Asked(null);
}

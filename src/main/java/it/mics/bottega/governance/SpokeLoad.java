package it.mics.bottega.governance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What waits at a spoke: open cases, how many of them are late, and when the first of them was opened. */
public record SpokeLoad(
        int spoke, int open, int late, @Nullable Instant oldest) {}

package it.mics.bottega.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a thing stands with its reader: own or not, since when an own report waits, and for the owner the decision that has consequences. */
public record ReportStanding(
        boolean own, @Nullable Instant reportedAt, @Nullable Verdict verdict) {}

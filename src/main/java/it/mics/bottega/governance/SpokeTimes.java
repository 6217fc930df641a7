package it.mics.bottega.governance;

import org.jspecify.annotations.Nullable;

/**
 * How a spoke decides: what waits, how much of it is paused, late, or open to the programme office, and how long the decisions
 * of the last ninety days took in working days; the last two stay empty below five decisions.
 */
public record SpokeTimes(
        int spoke,
        int waiting,
        int paused,
        int late,
        int withOffice,
        int decided,
        @Nullable Double medianDays,
        @Nullable Integer inTimePercent) {}

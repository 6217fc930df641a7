package it.mics.bottega.matching.factor;

import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.uikit.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Availability. Unit: share of the time until the deadline, or of the next 90 days where there is none, that the person is free. Range: 0
 * to 1. Source: the day from which and the share to which the person declares to be free.
 */
public record FreeTime(LocalDate today) implements FactorRule {
    private static final int DAYS_WITHOUT_DEADLINE = 90;

    @Override
    public Factor factor() {
        return Factor.AVAILABILITY;
    }

    @Override
    public Worth of(Pair pair) {
        Instant deadline = pair.challenge().submitUntil();
        LocalDate end = deadline == null ? today.plusDays(DAYS_WITHOUT_DEADLINE) : dayOf(deadline);
        long days = Math.max(1, ChronoUnit.DAYS.between(today, end));
        LocalDate from = pair.person().availableFrom();
        long busy = from == null ? 0 : Math.clamp(ChronoUnit.DAYS.between(today, from), 0, days);
        int percent = pair.person().availablePercent();
        @Nullable LocalDate shownFrom = from != null && from.isAfter(today) ? from : null;
        return Worth.of((days - busy) / (double) days * percent / 100, new Evidence.TimeFree(percent, shownFrom));
    }

    /** The day in Rome, where every deadline is meant. */
    static LocalDate dayOf(Instant deadline) {
        return deadline.atZone(Dates.ROME).toLocalDate();
    }
}

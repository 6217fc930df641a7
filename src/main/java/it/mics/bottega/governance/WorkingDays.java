package it.mics.bottega.governance;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/** Counts Italian working days: Monday to Friday, without national public holidays. */
public final class WorkingDays {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(4, 25),
            MonthDay.of(5, 1),
            MonthDay.of(6, 2),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(12, 8),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));
    /** Saint Francis is a national holiday again from 2026 (law 151 of 8 October 2025). */
    private static final MonthDay SAINT_FRANCIS = MonthDay.of(10, 4);

    private static final int SAINT_FRANCIS_SINCE = 2026;

    private WorkingDays() {}

    /** The end (18:00 Rome time) of the working day that lies this many working days after the day of {@code from}. */
    public static Instant after(Instant from, int days) {
        LocalDate day = from.atZone(ROME).toLocalDate();
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!isWorkingDay(day));
        }
        return day.atTime(END_OF_DAY).atZone(ROME).toInstant();
    }

    /** How many working days lie after the day of {@code from}, up to and with the day of {@code to}. */
    public static int between(Instant from, Instant to) {
        int days = 0;
        LocalDate last = to.atZone(ROME).toLocalDate();
        for (LocalDate day = from.atZone(ROME).toLocalDate().plusDays(1); !day.isAfter(last); day = day.plusDays(1))
            if (isWorkingDay(day)) days++;
        return days;
    }

    /**
     * When a clock that stood from {@code pausedAt} to {@code resumedAt} runs out: as many working days are left as were left
     * then. What was late stays as late as it was.
     */
    public static Instant resumed(Instant dueAt, Instant pausedAt, Instant resumedAt) {
        if (!pausedAt.isBefore(dueAt)) return resumedAt.minus(Duration.between(dueAt, pausedAt));
        int left = between(pausedAt, dueAt);
        Instant end = after(resumedAt, left);
        // Of a last day that is over or free meanwhile, a whole one is given back.
        return left == 0
                        && (!end.isAfter(resumedAt)
                                || !isWorkingDay(resumedAt.atZone(ROME).toLocalDate()))
                ? after(resumedAt, 1)
                : end;
    }

    /** True from Monday to Friday outside public holidays. */
    public static boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return FIXED.contains(date)
                || date.equals(SAINT_FRANCIS) && day.getYear() >= SAINT_FRANCIS_SINCE
                || day.equals(easter(day.getYear()).plusDays(1));
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous Gregorian computus). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}

package it.mics.bottega.uikit;

import it.mics.bottega.kernel.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Dates as people read them: in words and in full, always Rome time. */
public final class Dates {
    /** The zone in which every deadline is meant and shown. */
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private Dates() {}

    /** For example "24 Feb 2027". */
    public static String day(Instant instant) {
        return format("d MMM yyyy", instant);
    }

    /** For example "24 February 2027". */
    public static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Ui.language().locale())
                .format(date);
    }

    /** For example "24 Feb". */
    public static String dayAndMonth(Instant instant) {
        return format("d MMM", instant);
    }

    /** For example "24 Feb 2027, 12:00". */
    public static String dayAndTime(Instant instant) {
        return format("d MMM yyyy, HH:mm", instant);
    }

    /** For example "Wednesday 24 February 2027, 12:00 Rome time". */
    public static String full(Instant instant) {
        String pattern = Ui.language() == Language.IT ? "EEEE d MMMM yyyy, HH:mm" : "EEEE d MMMM yyyy, HH:mm";
        return Ui.t("date.rome", format(pattern, instant));
    }

    /** For example "18:40". */
    public static String time(Instant instant) {
        return format("HH:mm", instant);
    }

    /** For example "18:40:07". */
    public static String timeOfDay(Instant instant) {
        return format("HH:mm:ss", instant);
    }

    /** How far away in words: "in 3 weeks", "tomorrow", "2 days ago". */
    public static String inWords(Instant instant, Instant now) {
        ZonedDateTime then = instant.atZone(ROME);
        ZonedDateTime today = now.atZone(ROME);
        long days = ChronoUnit.DAYS.between(today.toLocalDate(), then.toLocalDate());
        if (days == 0) {
            long minutes = Duration.between(now, instant).toMinutes();
            if (minutes >= 0 && minutes < 120) return Ui.t("date.inMinutes", minutes);
            return Ui.t(minutes < 0 ? "date.earlierToday" : "date.today");
        }
        if (days < 0)
            return days > -14
                    ? Ui.t("date.daysAgo", -days)
                    : days > -60 ? Ui.t("date.weeksAgo", -days / 7) : Ui.t("date.monthsAgo", -days / 30);
        return days < 14
                ? Ui.t("date.inDays", days)
                : days < 60 ? Ui.t("date.inWeeks", days / 7) : Ui.t("date.inMonths", days / 30);
    }

    private static String format(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, Ui.language().locale())
                .withZone(ROME)
                .format(instant);
    }
}

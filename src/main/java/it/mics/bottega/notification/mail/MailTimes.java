package it.mics.bottega.notification.mail;

import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.uikit.Dates;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When a mail may leave, in Europe/Rome: at once, but not between 20:00 and 8:00 unless it is urgent; gathered mails at 8:00, or on Mondays at 8:00. */
final class MailTimes {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private MailTimes() {}

    static Instant due(Rhythm rhythm, boolean urgent, Instant now) {
        ZonedDateTime here = now.atZone(Dates.ROME);
        return switch (rhythm) {
            case INSTANT ->
                urgent || !quiet(here.toLocalTime()) ? now : next(here).toInstant();
            case DAILY -> next(here).toInstant();
            case WEEKLY -> {
                ZonedDateTime monday = here.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .with(MORNING);
                yield (monday.isAfter(here) ? monday : monday.plusWeeks(1)).toInstant();
            }
            case OFF -> throw new IllegalArgumentException("Nothing is due");
        };
    }

    private static boolean quiet(LocalTime time) {
        return time.isBefore(MORNING) || !time.isBefore(EVENING);
    }

    /** The next eight o’clock. */
    private static ZonedDateTime next(ZonedDateTime here) {
        ZonedDateTime today = here.with(MORNING);
        return today.isAfter(here) ? today : today.plusDays(1);
    }
}

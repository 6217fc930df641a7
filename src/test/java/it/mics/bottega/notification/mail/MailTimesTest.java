package it.mics.bottega.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.uikit.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When mails leave, also in the nights in which the clocks change. */
class MailTimesTest {
    @ParameterizedTest
    @CsvSource({
        // at once by day, in the morning by night
        "INSTANT, false, 2026-11-24T08:00:00, 2026-11-24T08:00:00",
        "INSTANT, false, 2026-11-24T19:59:59, 2026-11-24T19:59:59",
        "INSTANT, false, 2026-11-24T20:00:00, 2026-11-25T08:00:00",
        "INSTANT, false, 2026-11-24T07:59:59, 2026-11-24T08:00:00",
        "INSTANT, true, 2026-11-24T23:00:00, 2026-11-24T23:00:00",
        // gathered
        "DAILY, false, 2026-11-24T07:59:59, 2026-11-24T08:00:00",
        "DAILY, false, 2026-11-24T08:00:00, 2026-11-25T08:00:00",
        "WEEKLY, false, 2026-11-23T07:59:59, 2026-11-23T08:00:00",
        "WEEKLY, false, 2026-11-23T08:00:00, 2026-11-30T08:00:00",
        "WEEKLY, false, 2026-11-24T12:00:00, 2026-11-30T08:00:00",
        // the nights of the clock changes
        "INSTANT, false, 2026-03-28T21:00:00, 2026-03-29T08:00:00",
        "INSTANT, false, 2026-10-24T21:00:00, 2026-10-25T08:00:00",
        "DAILY, false, 2026-03-28T12:00:00, 2026-03-29T08:00:00",
        "DAILY, false, 2026-10-24T12:00:00, 2026-10-25T08:00:00"
    })
    void a_mail_leaves_by_the_clocks_of_rome(Rhythm rhythm, boolean urgent, LocalDateTime now, LocalDateTime due) {
        assertThat(MailTimes.due(rhythm, urgent, rome(now))).isEqualTo(rome(due));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "3, 8", "7, 128", "8, 240", "60, 240"})
    void each_pause_is_twice_as_long_up_to_four_hours(int attempts, int minutes) {
        assertThat(MailRun.pause(attempts)).isEqualTo(Duration.ofMinutes(minutes));
    }

    private static Instant rome(LocalDateTime time) {
        return time.atZone(Dates.ROME).toInstant();
    }
}

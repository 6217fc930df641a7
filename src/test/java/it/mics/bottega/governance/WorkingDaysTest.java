package it.mics.bottega.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @ParameterizedTest(name = "{0}, three working days later: {1}")
    @CsvSource({
        "2026-11-16T09:00, 2026-11-19T18:00", // Monday
        "2026-11-20T09:00, 2026-11-25T18:00", // Friday over a weekend
        "2026-11-22T09:00, 2026-11-25T18:00", // Sunday
        "2026-12-04T09:00, 2026-12-10T18:00", // over the Immaculate Conception, a Tuesday
        "2026-12-23T09:00, 2026-12-29T18:00", // over Christmas; Saint Stephen falls on a Saturday
        "2026-12-30T09:00, 2027-01-05T18:00", // over New Year
        "2027-01-05T09:00, 2027-01-11T18:00", // over Epiphany
        "2027-03-25T09:00, 2027-03-31T18:00", // over Easter Monday, 29 March 2027, and the change of the clock
        "2027-04-22T09:00, 2027-04-27T18:00", // Liberation Day falls on a Sunday
        "2027-05-31T09:00, 2027-06-04T18:00", // over the day of the Republic
        "2027-08-12T23:59, 2027-08-17T18:00", // Assumption falls on a Sunday
        "2028-10-02T09:00, 2028-10-06T18:00", // over Saint Francis, a Wednesday
        "2024-10-02T09:00, 2024-10-07T18:00", // Saint Francis was no holiday then
    })
    void counts_from_the_next_working_day_to_the_end_of_the_third(
            java.time.LocalDateTime from, java.time.LocalDateTime due) {
        Instant start = from.atZone(ROME).toInstant();
        assertThat(WorkingDays.after(start, 3)).isEqualTo(due.atZone(ROME).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2028, 2028-04-16",
        "2035, 2035-03-25",
        "2038, 2038-04-25",
        "2049, 2049-04-18",
        "2076, 2076-04-19"
    })
    void easter_falls_where_the_almanac_has_it(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
        assertThat(WorkingDays.isWorkingDay(easter.plusDays(1))).isFalse();
        assertThat(WorkingDays.isWorkingDay(easter.plusDays(2)))
                .isEqualTo(!WorkingDaysTest.isFixed(easter.plusDays(2)));
    }

    @Test
    void a_plain_wednesday_is_a_working_day_and_a_saturday_is_not() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 18))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
    }

    private static boolean isFixed(LocalDate day) {
        return day.getMonthValue() == 4 && day.getDayOfMonth() == 25;
    }

    @ParameterizedTest(name = "due {0}, asked {1}, answered {2}: due {3}")
    @CsvSource({
        "2026-11-19T18:00, 2026-11-16T10:00, 2026-11-23T10:00, 2026-11-26T18:00", // three days were left, three are
        "2026-11-19T18:00, 2026-11-19T10:00, 2026-11-19T15:00, 2026-11-19T18:00", // answered before the day was over
        "2026-11-19T18:00, 2026-11-19T10:00, 2026-11-19T19:00, 2026-11-20T18:00", // the last day was over
        "2026-11-20T18:00, 2026-11-20T10:00, 2026-11-21T10:00, 2026-11-23T18:00", // answered on a Saturday
        "2026-11-23T18:00, 2026-11-21T10:00, 2026-11-22T10:00, 2026-11-23T18:00", // asked on a Saturday
        "2026-12-09T18:00, 2026-12-04T10:00, 2026-12-07T10:00, 2026-12-10T18:00", // over a holiday
        "2026-11-16T18:00, 2026-11-18T18:00, 2026-11-20T18:00, 2026-11-18T18:00", // two days late before, two days late
        // after
    })
    void a_clock_that_stood_goes_on_where_it_stood(String due, String asked, String answered, String expected) {
        assertThat(WorkingDays.resumed(at(due), at(asked), at(answered))).isEqualTo(at(expected));
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(ROME).toInstant();
    }
}

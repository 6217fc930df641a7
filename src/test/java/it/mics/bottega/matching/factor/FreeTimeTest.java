package it.mics.bottega.matching.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FreeTimeTest {
    @Test
    void a_deadline_after_midnight_in_rome_is_on_the_next_day() {
        assertThat(FreeTime.dayOf(Instant.parse("2026-11-20T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(FreeTime.dayOf(Instant.parse("2026-11-20T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 21));
    }
}

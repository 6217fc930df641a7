package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionDeadlineTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** Around both clock changes of 2027, on the days before, of and after, and on a day in between. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27, +01:00",
        "2027-03-28, +02:00",
        "2027-03-29, +02:00",
        "2027-06-15, +02:00",
        "2027-10-30, +02:00",
        "2027-10-31, +01:00",
        "2027-11-01, +01:00"
    })
    void noon_in_rome_is_the_last_instant(LocalDate day, String offset) {
        Instant noon = Instant.parse(day + "T12:00:00" + offset);
        var deadline = new SubmissionDeadline(
                ChallengeStatus.OPEN, day.atTime(LocalTime.NOON).atZone(ROME).toInstant());
        assertThat(deadline.until()).isEqualTo(noon);
        assertThat(deadline.isOpen(noon.minusSeconds(1))).isTrue();
        assertThat(deadline.isOpen(noon)).isTrue();
        assertThat(deadline.isOpen(noon.plusSeconds(1))).isFalse();
        assertThat(deadline.isOver(noon)).isFalse();
        assertThat(deadline.isOver(noon.plusSeconds(1))).isTrue();
    }

    @Test
    void the_refusal_says_both_times_in_rome() {
        var deadline = new SubmissionDeadline(ChallengeStatus.OPEN, Instant.parse("2027-10-31T11:00:00Z"));
        assertThatThrownBy(() -> deadline.require(Instant.parse("2027-10-31T11:00:01Z")))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("proposal.late");
                    assertThat(refusal.arguments()).isEqualTo(List.of("31/10/2027 12:00:00", "31/10/2027 12:00:01"));
                });
    }

    @Test
    void between_two_and_three_of_the_longer_night_each_hour_counts_once() {
        // Half past two happens twice on 31 October 2027; the deadline means the first one.
        Instant first = LocalDate.of(2027, 10, 31).atTime(2, 30).atZone(ROME).toInstant();
        var deadline = new SubmissionDeadline(ChallengeStatus.OPEN, first);
        assertThat(deadline.isOpen(first)).isTrue();
        assertThat(deadline.isOpen(first.plusSeconds(3600))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ChallengeStatus.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void only_an_open_challenge_takes_proposals(ChallengeStatus status) {
        Instant now = Instant.parse("2027-05-01T10:00:00Z");
        assertThat(new SubmissionDeadline(status, now.plusSeconds(60)).isOpen(now))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ChallengeStatus.class,
            names = {"DRAFT", "SUBMITTED_FOR_REVIEW", "RETURNED", "REJECTED", "SCHEDULED", "CANCELLED"})
    void what_never_opened_has_nothing_to_read(ChallengeStatus status) {
        Instant now = Instant.parse("2027-05-01T10:00:00Z");
        assertThat(new SubmissionDeadline(status, now.minusSeconds(60)).isOver(now))
                .isFalse();
    }
}

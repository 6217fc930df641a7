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
        // The company reads once nobody can send by the common rule any more.
        assertThat(deadline.isOver(noon.plusSeconds(900))).isFalse();
        assertThat(deadline.isOver(noon.plusSeconds(901))).isTrue();
        var begun = deadline.begun(noon);
        assertThat(begun.isOpen(noon.plusSeconds(900))).isTrue();
        assertThat(begun.isBeyond(noon.plusSeconds(900))).isTrue();
        assertThat(begun.isBeyond(noon)).isFalse();
        assertThat(begun.isOpen(noon.plusSeconds(901))).isFalse();
        assertThat(deadline.begun(noon.plusMillis(1)).isOpen(noon.plusSeconds(1)))
                .isFalse();
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
    void a_quarter_of_an_hour_and_a_decision_hold_after_the_clock_has_closed_the_challenge() {
        Instant noon = Instant.parse("2027-05-01T10:00:00Z");
        var closed = new SubmissionDeadline(ChallengeStatus.CLOSED_TO_ENTRIES, noon).begun(noon.minusSeconds(60));
        assertThat(closed.isOpen(noon.plusSeconds(60))).isTrue();
        assertThat(closed.isOpen(noon.plusSeconds(901))).isFalse();
        var opened = closed.opened(noon.plusSeconds(7200));
        assertThat(opened.isOpen(noon.plusSeconds(7200))).isTrue();
        assertThat(opened.isDecided(noon.plusSeconds(900))).isFalse();
        assertThat(opened.isDecided(noon.plusSeconds(901))).isTrue();
        assertThat(opened.isOpen(noon.plusSeconds(7201))).isFalse();
        assertThat(new SubmissionDeadline(ChallengeStatus.IN_EVALUATION, noon, null, noon.plusSeconds(7200))
                        .isOpen(noon.plusSeconds(3600)))
                .isTrue();
        assertThat(new SubmissionDeadline(ChallengeStatus.IN_EVALUATION, noon, noon.minusSeconds(9), null)
                        .isOpen(noon.plusSeconds(60)))
                .isFalse();
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

package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The last instant at which a version is taken, on the database’s clock; that instant itself still counts. */
public record SubmissionDeadline(
        ChallengeStatus status, @Nullable Instant until) {
    // Numbers only, so that the same text reads well in both languages.
    private static final DateTimeFormatter ROME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Rome"));

    /** The deadline of this challenge. */
    public static SubmissionDeadline of(ChallengeFacts challenge) {
        return new SubmissionDeadline(challenge.status(), challenge.submitUntil());
    }

    /** True while a version is taken. */
    public boolean isOpen(Instant now) {
        return status == ChallengeStatus.OPEN && until != null && !now.isAfter(until);
    }

    /** True once nobody can send any more, so that the company may read. */
    public boolean isOver(Instant now) {
        boolean wasOpen = switch (status) {
            case OPEN, CLOSED_TO_ENTRIES, IN_EVALUATION, PUBLISHED_RESULTS, FOLLOW_UP, ARCHIVED -> true;
            default -> false;
        };
        return wasOpen && until != null && now.isAfter(until);
    }

    void require(Instant now) {
        if (isOpen(now)) return;
        if (until != null && now.isAfter(until))
            throw new RuleViolation("proposal.late", ROME.format(until), ROME.format(now));
        throw new RuleViolation("proposal.notOpen");
    }
}

package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The last instant at which a version is taken, on the database’s clock; that instant itself still counts.
 *
 * @param status where the challenge stands
 * @param until the deadline that everybody reads
 * @param begun when the proposal was begun; null where it is not
 * @param opened until when a decision lets this one team send; null where there is none
 */
public record SubmissionDeadline(
        ChallengeStatus status,
        @Nullable Instant until,
        @Nullable Instant begun,
        @Nullable Instant opened) {
    /** So long whoever began before the deadline can still send; the same for every challenge, and for the database. */
    public static final Duration GRACE = Duration.ofMinutes(15);

    // Numbers only, so that the same text reads well in both languages.
    private static final DateTimeFormatter ROME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Rome"));

    /** The deadline of a challenge for whoever has begun nothing. */
    public SubmissionDeadline(ChallengeStatus status, @Nullable Instant until) {
        this(status, until, null, null);
    }

    /** The deadline of this challenge. */
    public static SubmissionDeadline of(ChallengeFacts challenge) {
        return new SubmissionDeadline(challenge.status(), challenge.submitUntil());
    }

    /** The same for a proposal begun at this moment. */
    SubmissionDeadline begun(Instant at) {
        return new SubmissionDeadline(status, until, at, opened);
    }

    /** The same with what was decided about one team. */
    SubmissionDeadline opened(@Nullable Instant last) {
        return new SubmissionDeadline(status, until, begun, last);
    }

    /** The last instant for this proposal. */
    public @Nullable Instant last() {
        if (until == null) return null;
        Instant usual = begun != null && !begun.isAfter(until) ? until.plus(GRACE) : until;
        return opened != null && opened.isAfter(usual) ? opened : usual;
    }

    /** True while a version is taken. */
    public boolean isOpen(Instant now) {
        Instant last = last();
        if (until == null || last == null || now.isAfter(last)) return false;
        // The clock closes the challenge to others at once; what was decided for one team holds while the company
        // begins.
        return switch (status) {
            case OPEN -> true;
            case CLOSED_TO_ENTRIES -> now.isAfter(until);
            case IN_EVALUATION -> opened != null && !now.isAfter(opened);
            default -> false;
        };
    }

    /** True after the deadline that everybody reads, while this one proposal is still taken. */
    public boolean isBeyond(Instant now) {
        return until != null && now.isAfter(until) && isOpen(now);
    }

    /** True where a decision, and no longer the common rule, lets the team send. */
    public boolean isDecided(Instant now) {
        return isBeyond(now) && opened != null && (until == null || now.isAfter(until.plus(GRACE)));
    }

    /** True once nobody can send by the common rule any more, so that the company may read. */
    public boolean isOver(Instant now) {
        boolean wasOpen = switch (status) {
            case OPEN, CLOSED_TO_ENTRIES, IN_EVALUATION, PUBLISHED_RESULTS, FOLLOW_UP, ARCHIVED -> true;
            default -> false;
        };
        return wasOpen && until != null && now.isAfter(until.plus(GRACE));
    }

    void require(Instant now) {
        if (isOpen(now)) return;
        Instant last = last();
        if (last != null && now.isAfter(last))
            throw new RuleViolation("proposal.late", ROME.format(last), ROME.format(now));
        throw new RuleViolation("proposal.notOpen");
    }
}

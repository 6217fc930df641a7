package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.WorkingDays;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happened to each challenge: its moves, the cases of its spoke's leader, and the record of both. */
final class DemoChallengeHistory {
    private static final String SUBJECT = "challenge";

    private final DemoTimeline timeline;
    private final DemoRows moves = new DemoRows(
            "challenge_history",
            "id",
            "challenge_id",
            "at",
            "actor",
            "from_status",
            "to_status",
            "reason_code",
            "note",
            "items");
    private final DemoRows cases = new DemoRows(
            "moderation_case",
            "id",
            "subject_type",
            "subject",
            "spoke",
            "status",
            "opened_at",
            "due_at",
            "closed_at",
            "decided_by",
            "outcome",
            "reason_code",
            "note",
            "items");
    private final DemoRecord record = new DemoRecord(SUBJECT);

    DemoChallengeHistory(DemoTimeline timeline) {
        this.timeline = timeline;
    }

    void write(JdbcTemplate jdbc, List<DemoChallenge> challenges) {
        challenges.forEach(this::tell);
        moves.write(jdbc);
        cases.write(jdbc);
        record.write(jdbc);
    }

    private void tell(DemoChallenge challenge) {
        String key = challenge.key();
        Instant submitted = timeline.at(key, "submitted");
        if (submitted == null) return;
        byCompany(challenge, submitted, ChallengeStatus.DRAFT, ChallengeStatus.SUBMITTED_FOR_REVIEW, "SUBMIT");
        Instant returned = timeline.at(key, "returned");
        if (returned != null) {
            decided(challenge, 1, submitted, returned, Verdict.returned(key));
            submitted = timeline.done(key, "resubmitted");
            byCompany(challenge, submitted, ChallengeStatus.RETURNED, ChallengeStatus.SUBMITTED_FOR_REVIEW, "SUBMIT");
        }
        Instant decided = timeline.at(key, "decided");
        if (decided == null) {
            waiting(challenge, submitted);
            return;
        }
        decided(challenge, 2, submitted, decided, Verdict.of(challenge));
        if (timeline.at(key, "opened") != null) afterOpening(challenge);
    }

    private void afterOpening(DemoChallenge challenge) {
        String key = challenge.key();
        Instant cancelled = timeline.at(key, "cancelled");
        if (cancelled != null) {
            move(
                    challenge,
                    cancelled,
                    DemoPeople.id(challenge.company()),
                    ChallengeStatus.OPEN,
                    ChallengeStatus.CANCELLED,
                    new Verdict("", null, DemoReviews.CANCELLED, List.of()));
            act(
                    cancelled,
                    DemoPeople.id(challenge.company()),
                    "COMPANY_MEMBER",
                    "challenge.CANCELLED",
                    challenge,
                    null);
            return;
        }
        if (challenge.status() == ChallengeStatus.OPEN) return;
        Instant until = timeline.noon(key, "until");
        if (until == null) throw new IllegalStateException("No deadline of " + key);
        move(challenge, until, null, ChallengeStatus.OPEN, ChallengeStatus.CLOSED_TO_ENTRIES, Verdict.NONE);
        act(until, null, "SYSTEM", "challenge.CLOSED_TO_ENTRIES", challenge, null);
        then(challenge, "evaluating", ChallengeStatus.CLOSED_TO_ENTRIES, ChallengeStatus.IN_EVALUATION);
        then(challenge, "published", ChallengeStatus.IN_EVALUATION, ChallengeStatus.PUBLISHED_RESULTS);
        then(challenge, "followed", ChallengeStatus.PUBLISHED_RESULTS, ChallengeStatus.FOLLOW_UP);
        then(challenge, "archived", ChallengeStatus.FOLLOW_UP, ChallengeStatus.ARCHIVED);
    }

    private void then(DemoChallenge challenge, String moment, ChallengeStatus from, ChallengeStatus to) {
        Instant at = timeline.at(challenge.key(), moment);
        if (at != null) byCompany(challenge, at, from, to, to.name());
    }

    private void byCompany(
            DemoChallenge challenge, Instant at, ChallengeStatus from, ChallengeStatus to, String action) {
        UUID author = DemoPeople.id(challenge.company());
        move(challenge, at, author, from, to, Verdict.NONE);
        act(at, author, "COMPANY_MEMBER", "challenge." + action, challenge, null);
    }

    private void waiting(DemoChallenge challenge, Instant since) {
        cases.add(
                DemoIds.of("case", challenge.key(), 2),
                SUBJECT,
                challenge.id(),
                challenge.spoke(),
                "OPEN",
                utc(since),
                utc(WorkingDays.after(since, ModerationDesk.DAYS_TO_DECIDE)),
                null,
                null,
                null,
                null,
                null,
                new String[0]);
    }

    private void decided(DemoChallenge challenge, int round, Instant since, Instant at, Verdict verdict) {
        UUID leader = DemoPeople.id("leader" + challenge.spoke());
        ChallengeStatus to = switch (verdict.action()) {
            case "RETURN" -> ChallengeStatus.RETURNED;
            case "DECLINE" -> ChallengeStatus.REJECTED;
            default ->
                timeline.at(challenge.key(), "opened") == null ? ChallengeStatus.SCHEDULED : ChallengeStatus.OPEN;
        };
        move(challenge, at, leader, ChallengeStatus.SUBMITTED_FOR_REVIEW, to, verdict);
        cases.add(
                DemoIds.of("case", challenge.key(), round),
                SUBJECT,
                challenge.id(),
                challenge.spoke(),
                "DECIDED",
                utc(since),
                utc(WorkingDays.after(since, ModerationDesk.DAYS_TO_DECIDE)),
                utc(at),
                leader,
                verdict.action(),
                verdict.reason(),
                verdict.note(),
                verdict.items().toArray(String[]::new));
        act(
                at,
                leader,
                "SPOKE_LEADER " + challenge.spoke(),
                "challenge." + verdict.action(),
                challenge,
                verdict.codes());
    }

    private void move(
            DemoChallenge challenge,
            Instant at,
            @Nullable UUID actor,
            ChallengeStatus from,
            ChallengeStatus to,
            Verdict verdict) {
        moves.add(
                DemoIds.of("move", challenge.key(), moves.size()),
                challenge.id(),
                utc(at),
                actor,
                from.name(),
                to.name(),
                verdict.reason(),
                verdict.note(),
                verdict.items().toArray(String[]::new));
    }

    private void act(
            Instant at,
            @Nullable UUID actor,
            String as,
            String action,
            DemoChallenge challenge,
            @Nullable String reason) {
        record.add(at, actor, as, action, challenge.id(), reason);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What a leader decided about a challenge. */
    record Verdict(
            String action,
            @Nullable String reason,
            @Nullable String note,
            List<String> items) {
        static final Verdict NONE = new Verdict("", null, null, List.of());

        static Verdict of(DemoChallenge challenge) {
            Map<String, Object> review = challenge.review();
            if (review == null) return new Verdict("APPROVE", null, null, List.of());
            return DemoReviews.read(challenge.status(), review);
        }

        static Verdict returned(String key) {
            return DemoReviews.firstRound(key);
        }

        /** The codes without the note, as the record of acts keeps them. */
        @Nullable
        String codes() {
            String codes =
                    Stream.concat(Stream.ofNullable(reason), items.stream()).collect(Collectors.joining(" "));
            return codes.isEmpty() ? null : codes;
        }
    }
}

package it.mics.bottega.governance;

import java.time.Instant;
import java.util.UUID;

/** A case as a moderator meets it: what it is about, whose spoke, since when and until when, and how it stands. */
public record CaseView(
        CaseId id,
        String subjectType,
        UUID subject,
        int spoke,
        Instant openedAt,
        Instant dueAt,
        CaseStanding standing) {
    /** A case as it was opened. */
    public CaseView(CaseId id, String subjectType, UUID subject, int spoke, Instant openedAt, Instant dueAt) {
        this(id, subjectType, subject, spoke, openedAt, dueAt, CaseStanding.FRESH);
    }

    /** A new case about the same, opened now and due after the usual working days. */
    CaseView again(Instant now) {
        return new CaseView(
                CaseId.random(),
                subjectType,
                subject,
                spoke,
                now,
                WorkingDays.after(now, ModerationDesk.DAYS_TO_DECIDE));
    }
}

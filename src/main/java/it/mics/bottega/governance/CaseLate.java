package it.mics.bottega.governance;

import java.time.Instant;

/** The clock of a case has reached its next step: due, one working day late, or three. */
public record CaseLate(CaseId id, CaseStage stage, Instant dueAt) {}

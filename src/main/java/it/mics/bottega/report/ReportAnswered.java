package it.mics.bottega.report;

import it.mics.bottega.governance.CaseId;

/** A case about reports was decided; {@code before} is true where the decision before it had consequences for the owner. */
public record ReportAnswered(CaseId id, ReportedId thing, ReportOutcome outcome, String reasonCode, boolean before) {}

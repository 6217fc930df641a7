package it.mics.bottega.report;

import java.util.UUID;

/** Which thing is or was reported: of which kind, and its own id. */
public record ReportedId(ReportKind kind, UUID value) {}

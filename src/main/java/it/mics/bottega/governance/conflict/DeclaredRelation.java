package it.mics.bottega.governance.conflict;

import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A relation that a person declared: of which kind, to whom, when, until when a project runs, and when it ended. */
public record DeclaredRelation(
        UUID id,
        RelationKind kind,
        LocalizedText other,
        Instant declaredAt,
        @Nullable LocalDate runsUntil,
        @Nullable Instant endedAt) {}

package it.mics.bottega.governance.audit;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act as it stands in the record; without an actor the application acted by itself. */
public record ActRow(
        long seq,
        Instant at,
        @Nullable AccountId actor,
        String actingAs,
        String action,
        String subjectType,
        UUID subject,
        @Nullable String codes) {}

package it.mics.bottega.governance.conflict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the last second signature about a subject stands: still waited for, or refused for a reason, since when. */
public record SignatureState(
        boolean waiting, Instant at, @Nullable String reason) {}

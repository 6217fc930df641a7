package it.mics.bottega.governance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One move of a case: from which spoke to which, the programme office where that is null, with what was said about it. */
public record CaseRoute(
        int fromSpoke,
        @Nullable Integer toSpoke,
        Instant at,
        @Nullable String note) {}

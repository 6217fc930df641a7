package it.mics.bottega.matching;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the programme office decided about weights: which, whether they were applied, on how many past decisions they rest, who, when and why. */
public record WeightDecision(
        int version,
        Weights weights,
        boolean applied,
        int decisions,
        @Nullable AccountId by,
        Instant at,
        String reason) {}

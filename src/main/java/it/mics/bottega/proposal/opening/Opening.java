package it.mics.bottega.proposal.opening;

import java.time.Instant;

/** One team may send until this moment, for this reason. */
public record Opening(OpeningKind kind, Instant until, String reason, Instant at) {}

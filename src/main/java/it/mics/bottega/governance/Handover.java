package it.mics.bottega.governance;

import java.time.Instant;

/** A sealed hand-over as its receiving side reads it: who gave the case away, when, and why. */
public record Handover(String from, Instant at, String reason) {}

package it.mics.bottega.matching.index;

import java.util.UUID;

/** Somebody or something that may suit, with how near its texts are to the text sought, in 0..1. */
public record Candidate(UUID id, double affinity) {}

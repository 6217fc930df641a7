package it.mics.bottega.proposal;

import java.time.Instant;

/** A line in the list of my proposals. */
public record ProposalRow(ProposalFacts facts, String title, String language, String teamName, Instant savedAt) {}

package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.kernel.LocalizedText;

/** What a juror wrote to the team about a criterion; it does not say who. */
public record TeamComment(LocalizedText criterion, String text) {}

package it.mics.bottega.matching.index.text;

/** A stretch of a text, from inclusive to exclusive. */
public record Span(int start, int end) {}

package it.mics.bottega.matching.index.text;

/** A stretch of a text, from inclusive to exclusive. */
public record Passage(int start, int end) {}

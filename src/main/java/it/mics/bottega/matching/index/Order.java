package it.mics.bottega.matching.index;

/** In which order found things stand. */
public enum Order {
    RELEVANCE,
    DEADLINE,
    NEWEST
}

package it.mics.bottega.vocabulary;

/** Where a proposed term stands. */
public enum TermStatus {
    PROPOSED,
    APPROVED,
    MERGED,
    REFUSED
}

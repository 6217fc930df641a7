package it.mics.bottega.vocabulary;

/** Somebody proposed a term for the thesaurus. */
public record TermProposed(TermId term) {}

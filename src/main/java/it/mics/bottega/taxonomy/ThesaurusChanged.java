package it.mics.bottega.taxonomy;

/** The thesaurus in memory is another one now; what was built from the one before is out of date. */
public record ThesaurusChanged() {}

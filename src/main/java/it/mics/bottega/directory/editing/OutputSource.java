package it.mics.bottega.directory.editing;

/** Where an output of a profile comes from. */
public enum OutputSource {
    TYPED,
    ORCID
}

package it.mics.bottega.directory.orcid;

import org.jspecify.annotations.Nullable;

/** A public work as ORCID lists it; the year and the DOI may be missing. */
public record OrcidWork(
        String title, @Nullable Integer year, @Nullable String doi) {}

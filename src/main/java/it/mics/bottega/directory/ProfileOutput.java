package it.mics.bottega.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper, patent, prototype or data set; one that is not used for matching is shown but does not count. */
public record ProfileOutput(
        UUID id, String title, int year, @Nullable String doi, boolean useForMatching) {}

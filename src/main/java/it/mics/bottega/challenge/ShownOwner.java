package it.mics.bottega.challenge;

import it.mics.bottega.directory.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/** The company of a challenge as one reader may know it: its card, or null and until when its name is withheld. */
public record ShownOwner(@Nullable OrganisationSummary company, AnonymousUntil until) {}

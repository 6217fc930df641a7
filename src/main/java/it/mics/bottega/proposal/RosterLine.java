package it.mics.bottega.proposal;

import it.mics.bottega.kernel.LocalizedText;

/** A member of the team as it was sent, with the names that a reader needs. */
public record RosterLine(String name, String roleTitle, LocalizedText organisation, boolean leader) {}

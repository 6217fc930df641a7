package it.mics.bottega.identity;

import org.jspecify.annotations.Nullable;

/** A role with its scope: one organisation, one spoke, or everywhere where both are absent. */
public record Grant(
        Role role,
        @Nullable OrganisationId organisation,
        @Nullable Integer spoke) {}

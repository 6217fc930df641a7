package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A member as the team stood when a version was sent. */
public record RosterEntry(AccountId account, @Nullable OrganisationId organisation, String roleTitle, boolean leader) {}

package it.mics.bottega.directory;

import it.mics.bottega.identity.AccountId;

/** Somebody decided who may see their profile. */
public record VisibilityChanged(AccountId account, ProfileVisibility visibility) {}

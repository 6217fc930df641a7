package it.mics.bottega.directory;

import it.mics.bottega.identity.AccountId;

/** A researcher's profile was written, shown or hidden. */
public record ProfileChanged(AccountId account) {}

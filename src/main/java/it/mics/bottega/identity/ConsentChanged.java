package it.mics.bottega.identity;

/** Somebody agreed to something, or no longer does. */
public record ConsentChanged(AccountId account, ConsentPurpose purpose, boolean given) {}

package it.mics.bottega.identity;

/** Nothing personal is kept about this person any more; the account is a pseudonym now. */
public record AccountErased(AccountId account) {}

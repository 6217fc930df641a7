package it.mics.bottega.identity;

/** Somebody whose account is suspended wanted to sign in. */
public record SignInRefused(AccountId account) {}

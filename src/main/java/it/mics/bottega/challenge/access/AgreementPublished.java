package it.mics.bottega.challenge.access;

/** A new version of the agreement is in force: whoever accepted an earlier one accepts it before reading on. */
public record AgreementPublished(int version) {}

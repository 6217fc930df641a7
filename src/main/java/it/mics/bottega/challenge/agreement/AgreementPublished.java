package it.mics.bottega.challenge.agreement;

/** A new version of an agreement is in force: whoever accepted an earlier one accepts it before going on. */
public record AgreementPublished(AgreementKind kind, int version) {}

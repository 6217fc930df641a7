package it.mics.bottega.proposal;

/** A file as the fingerprint of a version knows it: not what it is called, so that a name can still be erased. */
public record SentFile(String sha256, long bytes) {}

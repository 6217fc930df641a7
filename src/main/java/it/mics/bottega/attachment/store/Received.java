package it.mics.bottega.attachment.store;

/** What arrived: its fingerprint, its length and how it begins. */
public record Received(String sha256, long bytes, byte[] head) {}

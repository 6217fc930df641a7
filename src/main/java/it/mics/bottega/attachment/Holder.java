package it.mics.bottega.attachment;

import java.util.UUID;

/** The thing on which files hang: its kind and its id. */
public record Holder(String kind, UUID id) {}

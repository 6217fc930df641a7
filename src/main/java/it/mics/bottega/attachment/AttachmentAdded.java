package it.mics.bottega.attachment;

/** A file arrived and waits to be looked into. */
public record AttachmentAdded(AttachmentId attachment) {}

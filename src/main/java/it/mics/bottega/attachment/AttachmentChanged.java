package it.mics.bottega.attachment;

/** Something about a file changed that searches may show: it was read, removed or brought back, or others may read it now. */
public record AttachmentChanged(AttachmentId attachment) {}

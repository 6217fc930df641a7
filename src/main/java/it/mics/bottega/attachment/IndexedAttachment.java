package it.mics.bottega.attachment;

import java.util.Set;

/** What the index keeps of a file: findable by whoever holds one of the clearances. */
public record IndexedAttachment(AttachmentId id, long version, String name, String text, Set<String> clearances) {}

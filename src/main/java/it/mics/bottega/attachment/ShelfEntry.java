package it.mics.bottega.attachment;

/** A file in a list, with the name of whoever added it for those who change the list together. */
public record ShelfEntry(Attachment attachment, String addedBy) {}

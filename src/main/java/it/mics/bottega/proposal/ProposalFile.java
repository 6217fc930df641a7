package it.mics.bottega.proposal;

import it.mics.bottega.attachment.Attachment;
import org.jspecify.annotations.Nullable;

/** A file of a version of a proposal: what it was called, how long it is, its SHA-256; the file itself, unless it was erased. */
public record ProposalFile(
        String name, long bytes, String sha256, @Nullable Attachment attachment) {}

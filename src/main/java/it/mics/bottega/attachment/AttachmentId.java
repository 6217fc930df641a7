package it.mics.bottega.attachment;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a file that hangs on something; random, never a sequence. */
public record AttachmentId(UUID value) implements Serializable {
    /** A new id that nobody can guess. */
    public static AttachmentId random() {
        return new AttachmentId(UUID.randomUUID());
    }
}

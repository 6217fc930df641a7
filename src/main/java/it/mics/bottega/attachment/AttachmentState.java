package it.mics.bottega.attachment;

/** How far a file has come. */
public enum AttachmentState {
    /** Arrived, and not yet looked into: nobody but its team knows of it. */
    RECEIVED,
    /** Found harmless and read. */
    READY,
    /** Not taken; its bytes are gone. */
    REFUSED
}

package it.mics.bottega.attachment;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file as it hangs on something; its bytes are found by the fingerprint. */
public record Attachment(
        AttachmentId id,
        Holder holder,
        String name,
        long bytes,
        String sha256,
        boolean restricted,
        AttachmentState state,
        @Nullable ContentType type,
        @Nullable AttachmentProblem problem,
        int attempts,
        @Nullable AccountId addedBy,
        Instant addedAt,
        @Nullable AttachmentId replaces,
        @Nullable Instant removedAt,
        long version) {
    /** True for what hangs there now. */
    public boolean isPresent() {
        return removedAt == null;
    }

    /** True where it was looked into and found harmless. */
    public boolean isReady() {
        return state == AttachmentState.READY;
    }
}

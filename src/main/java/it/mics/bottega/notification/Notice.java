package it.mics.bottega.notification;

import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened, told to one person: its kind, what it is about, and where to go. */
public record Notice(
        UUID id,
        NoticeKind kind,
        LocalizedText subject,
        String detail,
        String link,
        Instant at,
        @Nullable Instant readAt) {
    /** True until the person has opened it. */
    public boolean unread() {
        return readAt == null;
    }
}

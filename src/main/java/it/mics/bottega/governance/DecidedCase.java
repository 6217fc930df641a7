package it.mics.bottega.governance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was taken: what, by whom, acting as what and when, and how it stands today; {@code settled} is the message key of why
 * it cannot be taken again, null where it can.
 */
public record DecidedCase(
        CaseView view,
        CaseDecision decision,
        @Nullable String by,
        String actingAs,
        Instant at,
        Standing standing,
        @Nullable Instant since,
        @Nullable String settled) {
    /** How a decision stands. */
    public enum Standing {
        /** It is the last word. */
        STANDS,
        /** It is being taken again, and counts until that is done. */
        OPEN_AGAIN,
        /** A later decision has taken its place. */
        REPLACED,
        /** What it was about came back, changed, and is decided on its own; nobody took this decision again. */
        CAME_BACK
    }

    /** The same with why it cannot be taken again. */
    DecidedCase settled(@Nullable String key) {
        return new DecidedCase(view, decision, by, actingAs, at, standing, since, key);
    }
}

package it.mics.bottega.governance.audit;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the record: a person, an action, a kind of thing or one thing, a period; null is any. */
public record ActFilter(
        @Nullable AccountId actor,
        @Nullable String action,
        @Nullable String subjectType,
        @Nullable UUID subject,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Everything. */
    public static final ActFilter ANY = new ActFilter(null, null, null, null, null, null);

    /** All about one thing. */
    public static ActFilter about(String subjectType, UUID subject) {
        return new ActFilter(null, null, subjectType, subject, null, null);
    }
}

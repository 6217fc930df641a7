package it.mics.bottega.governance;

import it.mics.bottega.identity.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act for the record: who, acting as what, did what to which thing. The reason is codes; the texts before and after are
 * kept where they belong and leave only their digests here.
 */
public record AuditAct(
        Actor actor,
        String actingAs,
        String action,
        String subjectType,
        UUID subject,
        @Nullable String codes,
        @Nullable String before,
        @Nullable String after) {

    /** An act of somebody in a stated role, for a reason in codes. */
    public AuditAct(
            Actor actor, String actingAs, String action, String subjectType, UUID subject, @Nullable String codes) {
        this(actor, actingAs, action, subjectType, subject, codes, null, null);
    }

    /** The same act with the text that it was about, of which the record keeps a digest. */
    public AuditAct about(@Nullable String text) {
        return new AuditAct(actor, actingAs, action, subjectType, subject, codes, before, text);
    }
}

package it.mics.bottega.governance.audit;

import it.mics.bottega.identity.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of the record a reader may read: all of it, or what the person did, whole kinds of things, and single things. */
public record ActScope(
        boolean all, @Nullable AccountId own, Set<String> kinds, Map<String, ? extends Collection<UUID>> things) {
    /** How those who decide come to a decision among themselves: of the things of others nobody reads that part. */
    static final Set<String> DELIBERATION =
            Set.of("VOICE", "TOGETHER", "HANDED_OVER", "signed", "declinedToSign", "tookBack");

    /** The whole record. */
    public static final ActScope ALL = new ActScope(true, null, Set.of(), Map.of());

    /** What this person did, whole kinds of things, and these things. */
    public static ActScope of(AccountId own, Set<String> kinds, Map<String, ? extends Collection<UUID>> things) {
        return new ActScope(false, own, kinds, things);
    }
}

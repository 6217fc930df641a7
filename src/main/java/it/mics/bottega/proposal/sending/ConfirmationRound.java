package it.mics.bottega.proposal.sending;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version that a team was asked to confirm.
 *
 * @param round the how-manieth asking it is
 * @param n the number of the version once it is sent
 * @param sha256 which text, files and people it means
 * @param confirmed who has confirmed it, and when
 * @param ended why it is over; null while it is asked for
 */
public record ConfirmationRound(
        int round,
        int n,
        String sha256,
        Instant askedAt,
        @Nullable AccountId askedBy,
        Map<AccountId, Instant> confirmed,
        @Nullable RoundEnd ended,
        @Nullable Instant endedAt,
        @Nullable AccountId endedBy) {
    public ConfirmationRound {
        confirmed = Map.copyOf(confirmed);
    }

    /** True while the team is asked to confirm it. */
    public boolean open() {
        return ended == null;
    }
}

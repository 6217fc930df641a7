package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Instant;

/** An invitation or a request that awaits its answer. */
public record Asking(
        MembershipId id,
        TeamId team,
        AccountId account,
        boolean invitation,
        LocalizedText role,
        String message,
        Instant askedAt,
        Instant expiresAt) {}

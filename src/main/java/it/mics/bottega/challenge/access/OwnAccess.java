package it.mics.bottega.challenge.access;

import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the access of the person who is acting stands, with what was said on both sides; anew where a newer version of the agreement has to be accepted. */
public record OwnAccess(
        AccessId id,
        AccessStatus status,
        OrganisationId organisation,
        String reason,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant endedAt,
        @Nullable String answer,
        @Nullable Integer agreement,
        boolean anew) {}

package it.mics.bottega.challenge.access;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's access as the company sees it: who, from where, why, how far it got, and when the brief was last read; anew until a newer version of the agreement is accepted. */
public record GivenAccess(
        AccessId id,
        AccountId person,
        OrganisationId organisation,
        AccessStatus status,
        String reason,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant endedAt,
        @Nullable String answer,
        @Nullable Integer agreement,
        boolean anew,
        int readings,
        @Nullable Instant lastRead) {}

package it.mics.bottega.challenge;

import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of a company's own challenges: the sheet, whose it is, how many of its parts are written, and until when a review is due. */
public record OwnChallenge(
        ChallengeSheet sheet,
        OrganisationId company,
        int partsThere,
        @Nullable Instant openedAt,
        @Nullable Instant reviewDueAt) {}

package it.mics.bottega.challenge;

import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of a company’s own challenges: the sheet, whose it is, how many of its parts are written, until when a review is due, and whether
 * the clock of that review stands because the company is asked something.
 */
public record OwnChallenge(
        ChallengeSheet sheet,
        OrganisationId company,
        int partsThere,
        @Nullable Instant openedAt,
        @Nullable Instant reviewDueAt,
        boolean asked) {}

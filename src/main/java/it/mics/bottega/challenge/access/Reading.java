package it.mics.bottega.challenge.access;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One opening of a brief: who read it, in which organisation that day, and whether as a moderator. */
public record Reading(AccountId person, @Nullable OrganisationId organisation, boolean moderator, Instant at) {}

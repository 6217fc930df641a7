package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;

/** Who has, had or wants access to which brief, for the modules above; what was said is not among it. */
public record AccessFacts(
        AccessId id, ChallengeId challenge, AccountId person, OrganisationId organisation, AccessStatus status) {}

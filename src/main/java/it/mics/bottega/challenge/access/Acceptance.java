package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;

/** That a person accepted this version of the agreement for this challenge, in which organisation and when. */
record Acceptance(
        AccessId access,
        AccountId person,
        ChallengeId challenge,
        OrganisationId organisation,
        int agreement,
        String sha256,
        Instant at) {}

package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.UUID;

/** A decision that waits in its case for a second signature: whose it is, since when, and what it says. */
public record ProposedDecision(UUID id, UUID caseId, AccountId by, Instant at, CaseDecision decision) {}

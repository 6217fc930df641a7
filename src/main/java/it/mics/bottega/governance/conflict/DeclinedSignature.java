package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;

/** That somebody refused the second signature, when and why. */
public record DeclinedSignature(AccountId by, Instant at, String reason) {}

package it.mics.bottega.team.looking;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;

/** Somebody looks for a team for a challenge: what they say about it, and since when. */
public record Seeking(AccountId account, String note, Instant since) {}

package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;

/** A decision is taken again in this new case, because this person wanted it. */
public record CaseDecidedAgain(CaseId id, AccountId by) {}

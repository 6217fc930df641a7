package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.UUID;

/** An entry of the register of sealed cases that were opened: who, when, what kind of case of which spoke, and the reason given. */
public record GlassEntry(
        UUID id, CaseId caseId, AccountId by, String name, String subjectType, int spoke, Instant at, String reason) {}

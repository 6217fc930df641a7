package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.UUID;

/** An entry of the register of sealed cases that were opened: who, from when until when, what kind of case of which spoke, and the reason given. */
public record GlassEntry(
        UUID id,
        CaseId caseId,
        AccountId by,
        String name,
        String subjectType,
        int spoke,
        Instant at,
        Instant until,
        String reason) {
    /** True where this person can still read the case because of this entry. */
    public boolean lets(AccountId person, Instant now) {
        return by.equals(person) && until.isAfter(now);
    }
}

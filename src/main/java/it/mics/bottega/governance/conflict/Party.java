package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import java.util.Set;

/** Somebody who stands to gain or lose by a decision: who, as what (a message key, empty where another rule says it), and organisations held to be theirs beside today's. */
public record Party(AccountId account, String partKey, Set<OrganisationId> organisations) {
    /** Somebody of whom only the present organisations count. */
    public static Party of(AccountId account, String partKey) {
        return new Party(account, partKey, Set.of());
    }
}

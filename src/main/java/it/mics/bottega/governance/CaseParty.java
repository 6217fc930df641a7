package it.mics.bottega.governance;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import java.util.Set;

/** Who waits for the decision of a case and may be asked about it: the people, what they call it, and where they find it. */
public record CaseParty(Set<AccountId> people, LocalizedText about, String link) {
    /** Nobody who could be asked. */
    public static final CaseParty NONE = new CaseParty(Set.of(), LocalizedText.EMPTY, "");

    public CaseParty {
        people = Set.copyOf(people);
    }
}

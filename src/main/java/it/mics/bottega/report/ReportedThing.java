package it.mics.bottega.report;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import java.util.Set;

/** Something that was or may be reported: what it is called and says in short, whose spoke, whose it is, and whom a decision concerns. */
public record ReportedThing(
        ReportedId id,
        LocalizedText title,
        LocalizedText text,
        int spoke,
        Set<AccountId> owners,
        String link,
        Concerned concerned) {
    public ReportedThing {
        owners = Set.copyOf(owners);
    }

    /** Of which kind it is. */
    public ReportKind kind() {
        return id.kind();
    }

    /** True where it is this person’s own. */
    public boolean ownedBy(AccountId person) {
        return owners.contains(person);
    }
}

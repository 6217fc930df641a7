package it.mics.bottega.history;

import it.mics.bottega.governance.audit.ActReading;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** People among whom a reader of the whole record may choose. */
@Service
@PreAuthorize("isAuthenticated()")
public class ActorsOnRecord {
    private final ActReading reading;
    private final HistoryPolicy policy;
    private final People people;
    private final CurrentActor current;

    ActorsOnRecord(ActReading reading, HistoryPolicy policy, People people, CurrentActor current) {
        this.reading = reading;
        this.policy = policy;
        this.people = people;
        this.current = current;
    }

    /** True where the person may read the whole record, and so look for others by name. */
    public boolean whole() {
        return policy.readsAll(current.require());
    }

    /** People who acted and whose name holds these letters. */
    public Map<AccountId, String> named(String letters, int limit) {
        if (!whole()) throw new NotFound();
        return people.names(reading.people(letters, limit));
    }

    /** What this person is called. */
    public String name(AccountId id) {
        if (!whole()) throw new NotFound();
        return people.name(id);
    }
}

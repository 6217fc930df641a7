package it.mics.bottega.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people may do at this moment, for whoever watches whether it becomes less. */
@Component
public class Standings {
    private final IdentityQueries queries;

    Standings(IdentityQueries queries) {
        this.queries = queries;
    }

    /** The grants of each of these accounts; an account that is not active any more is missing. */
    public Map<AccountId, Set<Grant>> of(Collection<AccountId> accounts) {
        return accounts.isEmpty() ? new HashMap<>() : queries.standings(accounts);
    }
}

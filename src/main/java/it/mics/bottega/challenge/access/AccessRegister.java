package it.mics.bottega.challenge.access;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** The unfiltered truth about accesses for the modules above. */
@Service
public class AccessRegister {
    private final AccessQueries queries;

    AccessRegister(AccessQueries queries) {
        this.queries = queries;
    }

    /** The access, if it exists. */
    public Optional<AccessFacts> find(AccessId access) {
        return queries.facts(access);
    }
}

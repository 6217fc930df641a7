package it.mics.bottega.challenge.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The unfiltered truth about accesses for the modules above. */
@Service
public class AccessRegister {
    private final AccessQueries queries;

    AccessRegister(AccessQueries queries) {
        this.queries = queries;
    }

    /** Those who read, or would if they accepted the newest version of the agreement. */
    public List<AccessFacts> active() {
        return queries.active().stream()
                .flatMap(access -> queries.facts(access).stream())
                .toList();
    }

    /** The access, if it exists. */
    public Optional<AccessFacts> find(AccessId access) {
        return queries.facts(access);
    }
}

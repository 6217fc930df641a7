package it.mics.bottega.report;

import it.mics.bottega.governance.CaseId;
import it.mics.bottega.identity.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is told of a decision about reports: the one place that says who reported, for the notices alone. */
@Service
@Transactional(readOnly = true)
public class ReportAddressees {
    private final ReportQueries queries;
    private final ReportedThings things;

    ReportAddressees(ReportQueries queries, ReportedThings things) {
        this.queries = queries;
        this.things = things;
    }

    /** Those who wait for the answer to this case. */
    public List<AccountId> reporters(CaseId id) {
        return queries.reporters(id);
    }

    /** What the case is about, with whose it is. */
    public Optional<ReportedThing> thing(ReportedId thing) {
        return things.find(thing);
    }
}

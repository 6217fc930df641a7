package it.mics.bottega.report;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConflictRule;
import it.mics.bottega.governance.conflict.Evidence;
import it.mics.bottega.governance.conflict.RuleTerms;
import it.mics.bottega.identity.AccountId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever reported something decides nothing about it; the person alone is asked about, never told to others. */
@Component
@Order(30)
class ReporterRule implements ConflictRule {
    private final ReportQueries queries;

    ReporterRule(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "REPORTER";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        boolean reported =
                concerned.things(Reports.TYPE).stream().anyMatch(subject -> queries.reported(person, subject));
        return reported ? List.of(Evidence.side("report.conflict.reporter")) : List.of();
    }
}

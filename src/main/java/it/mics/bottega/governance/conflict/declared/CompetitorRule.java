package it.mics.bottega.governance.conflict.declared;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConflictRule;
import it.mics.bottega.governance.conflict.Evidence;
import it.mics.bottega.governance.conflict.RuleTerms;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.identity.Belonging;
import it.mics.bottega.identity.OrganisationId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever belongs to a competitor of the owner company; what either company says of its market stays confidential. */
@Component
@Order(75)
class CompetitorRule implements ConflictRule {
    private final MarketQueries markets;
    private final AffiliationHistory history;

    CompetitorRule(MarketQueries markets, AffiliationHistory history) {
        this.markets = markets;
        this.history = history;
    }

    @Override
    public String key() {
        return "COMPETITOR";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        Set<OrganisationId> own = history.of(List.of(person)).stream()
                .filter(belonging -> belonging.lastsOn(terms.today()))
                .map(Belonging::organisation)
                .collect(Collectors.toCollection(HashSet::new));
        own.removeAll(concerned.owners());
        return markets.compete(own, concerned.owners()) ? List.of(Evidence.undisclosed()) : List.of();
    }
}

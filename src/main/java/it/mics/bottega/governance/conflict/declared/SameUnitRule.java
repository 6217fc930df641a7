package it.mics.bottega.governance.conflict.declared;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConflictRule;
import it.mics.bottega.governance.conflict.Evidence;
import it.mics.bottega.governance.conflict.RuleTerms;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.AffiliationHistory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever works in the same department or research group as somebody concerned, in an institution to which both belong. */
@Component
@Order(55)
class SameUnitRule implements ConflictRule {
    private final WorkUnitQueries units;
    private final AffiliationHistory history;

    SameUnitRule(WorkUnitQueries units, AffiliationHistory history) {
        this.units = units;
        this.history = history;
    }

    @Override
    public String key() {
        return "SAME_UNIT";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        Set<AccountId> others = new HashSet<>(concerned.accounts());
        others.remove(person);
        return units.shared(person, others, terms.since()).stream()
                .filter(shared -> belongs(person, shared, terms) && belongs(shared.other(), shared, terms))
                .map(shared ->
                        Evidence.told("conflict.found.unit." + shared.kind(), shared.name(), shared.institution()))
                .distinct()
                .toList();
    }

    private boolean belongs(AccountId person, WorkUnitQueries.Shared shared, RuleTerms terms) {
        return history.of(List.of(person)).stream()
                .anyMatch(belonging ->
                        belonging.organisation().equals(shared.organisation()) && belonging.lastsOn(terms.since()));
    }
}

package it.mics.bottega.governance.conflict;

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

/** Whoever works where somebody concerned works decides with a second signature; the owner company is a matter of its own. */
@Component
@Order(80)
class SameInstitutionRule implements ConflictRule {
    private final AffiliationHistory history;

    SameInstitutionRule(AffiliationHistory history) {
        this.history = history;
    }

    @Override
    public String key() {
        return "SAME_INSTITUTION";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        Set<AccountId> others = new HashSet<>(concerned.accounts());
        others.remove(person);
        Set<OrganisationId> theirs = history.of(others).stream()
                .filter(belonging -> belonging.lastsOn(terms.today()))
                .map(Belonging::organisation)
                .collect(Collectors.toCollection(HashSet::new));
        concerned.people().stream()
                .filter(party -> others.contains(party.account()))
                .forEach(party -> theirs.addAll(party.organisations()));
        theirs.removeAll(concerned.owners());
        return history.of(List.of(person)).stream()
                .filter(belonging -> belonging.lastsOn(terms.today()) && theirs.contains(belonging.organisation()))
                .map(belonging -> Evidence.relation("conflict.found.sameInstitution", belonging.name()))
                .distinct()
                .toList();
    }
}

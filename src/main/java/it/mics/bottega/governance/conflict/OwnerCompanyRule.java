package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.identity.Belonging;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever belongs to the owner company, or did until not long ago, does not decide about what is the company's. */
@Component
@Order(40)
class OwnerCompanyRule implements ConflictRule {
    private final AffiliationHistory history;

    OwnerCompanyRule(AffiliationHistory history) {
        this.history = history;
    }

    @Override
    public String key() {
        return "OWNER_COMPANY";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        List<Belonging> own = history.of(List.of(person)).stream()
                .filter(belonging -> concerned.owners().contains(belonging.organisation()))
                .toList();
        if (own.stream().anyMatch(belonging -> belonging.lastsOn(terms.today())))
            return List.of(Evidence.side("conflict.found.ownerNow"));
        return own.stream()
                .map(Belonging::until)
                .filter(until -> until != null && !until.isBefore(terms.since()))
                .max(Comparator.<LocalDate>naturalOrder())
                .map(until -> List.of(Evidence.side("conflict.found.ownerUntil", until)))
                .orElse(List.of());
    }
}

package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody decides about what they asked for themselves or what is about them. */
@Component
@Order(10)
class SamePersonRule implements ConflictRule {
    @Override
    public String key() {
        return "SAME_PERSON";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        return concerned.people().stream()
                .filter(party ->
                        party.account().equals(person) && !party.partKey().isEmpty())
                .map(party -> Evidence.side(party.partKey()))
                .toList();
    }
}

package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A family, financial or supervisor–student relation that either of the two has declared; what the other one declared stays confidential. */
@Component
@Order(50)
class DeclaredRelationRule implements ConflictRule {
    private final RelationQueries relations;
    private final People people;

    DeclaredRelationRule(RelationQueries relations, People people) {
        this.relations = relations;
        this.people = people;
    }

    @Override
    public String key() {
        return "DECLARED_RELATION";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        Set<AccountId> others = concerned.others(person, people);
        List<Evidence> found = new ArrayList<>();
        relations.declaredBy(person, others, concerned.owners(), terms.since()).stream()
                .map(kind -> Evidence.told("conflict.found.declared." + kind))
                .forEach(found::add);
        if (relations.declaredAbout(person, others, terms.since())) found.add(Evidence.undisclosed());
        return found;
    }
}

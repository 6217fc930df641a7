package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A funded project that runs and that either of the two has declared; what the other one declared stays confidential. */
@Component
@Order(58)
class JointProjectRule implements ConflictRule {
    private final RelationQueries relations;
    private final People people;

    JointProjectRule(RelationQueries relations, People people) {
        this.relations = relations;
        this.people = people;
    }

    @Override
    public String key() {
        return "JOINT_PROJECT";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        Set<AccountId> others = concerned.others(person, people);
        List<Evidence> found = new ArrayList<>();
        if (relations.projectOf(person, others, concerned.owners(), terms.since()))
            found.add(Evidence.told("conflict.found.project"));
        if (relations.projectWith(person, others, terms.since())) found.add(Evidence.undisclosed());
        return found;
    }
}
